import type {
  AllocateAddressResult,
  DescribeAddressesResult,
} from '@aws-sdk/client-ec2';
import { ignoreMissing } from './ignoreMissing';
import { property } from './propertyValues';
import type {
  ExistingResource,
  ResourceCtx,
  ResourceType,
} from './ResourceType';
import { retagEc2, tagSpecifications } from './retagEc2';

/** `AWS::EC2::EIP`; its physical id is the public address. */
export const ec2Eip: ResourceType = {
  properties: { Domain: 'Conditionally', InstanceId: 'Never' },
  required: [],
  tags: 'list',
  attributes: ['AllocationId', 'PublicIp'],
  seconds: { create: 2, update: 2, delete: 2 },

  async create({ properties, tags }, ctx) {
    const { AllocationId = '', PublicIp = '' } =
      await ctx.call<AllocateAddressResult>('ec2', 'AllocateAddress', {
        Domain: property.text(properties, 'Domain') ?? 'vpc',
        TagSpecifications: tagSpecifications('elastic-ip', tags),
      });
    ctx.created(PublicIp);
    await associate(ctx, AllocationId, property.text(properties, 'InstanceId'));
    return { physicalId: PublicIp, attributes: { AllocationId, PublicIp } };
  },

  async update(existing, wanted, ctx) {
    const allocationId = await allocationOf(existing, ctx);
    const before = property.text(existing.properties, 'InstanceId');
    const instanceId = property.text(wanted.properties, 'InstanceId');
    if (instanceId !== before) {
      await disassociate(existing, ctx);
      await associate(ctx, allocationId, instanceId);
    }
    await retagEc2(allocationId, existing, wanted, ctx);
    return existing.attributes;
  },

  async delete(existing, ctx) {
    await disassociate(existing, ctx);
    await ignoreMissing(
      ['InvalidAllocationID.NotFound'],
      ctx.call('ec2', 'ReleaseAddress', {
        AllocationId: await allocationOf(existing, ctx),
      }),
    );
  },
};

async function associate(
  ctx: ResourceCtx,
  AllocationId: string,
  InstanceId: string | undefined,
): Promise<void> {
  if (InstanceId) {
    await ctx.call('ec2', 'AssociateAddress', { AllocationId, InstanceId });
  }
}

async function disassociate(
  existing: ExistingResource,
  ctx: ResourceCtx,
): Promise<void> {
  const address = await describe(existing, ctx);
  if (address?.AssociationId) {
    await ctx.call('ec2', 'DisassociateAddress', {
      AssociationId: address.AssociationId,
    });
  }
}

async function allocationOf(
  existing: ExistingResource,
  ctx: ResourceCtx,
): Promise<string> {
  return (
    property.text(existing.attributes, 'AllocationId') ??
    (await describe(existing, ctx))?.AllocationId ??
    ''
  );
}

async function describe({ physicalId }: ExistingResource, ctx: ResourceCtx) {
  const { Addresses } = await ctx.call<DescribeAddressesResult>(
    'ec2',
    'DescribeAddresses',
    { PublicIps: [physicalId] },
  );
  return Addresses?.[0];
}
