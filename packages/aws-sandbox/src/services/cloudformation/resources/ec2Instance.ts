import type {
  DescribeInstancesResult,
  Instance,
  Reservation,
} from '@aws-sdk/client-ec2';
import type { JsonObject } from '../template/Template';
import { validationError } from '../template/templateError';
import { blockDevices, networkInterfaces } from './ec2InstanceInput';
import { ignoreMissing } from './ignoreMissing';
import { property } from './propertyValues';
import type {
  ExistingResource,
  ResourceCtx,
  ResourceType,
  Wanted,
} from './ResourceType';
import { retagEc2, tagSpecifications } from './retagEc2';

/** `AWS::EC2::Instance`. Credit, metadata and shutdown options are taken and have no effect. */
export const ec2Instance: ResourceType = {
  properties: {
    AvailabilityZone: 'Always',
    BlockDeviceMappings: 'Always',
    CreditSpecification: 'Never',
    DisableApiTermination: 'Never',
    EbsOptimized: 'Conditionally',
    IamInstanceProfile: 'Never',
    ImageId: 'Always',
    InstanceInitiatedShutdownBehavior: 'Never',
    InstanceType: 'Conditionally',
    KeyName: 'Always',
    MetadataOptions: 'Never',
    Monitoring: 'Never',
    NetworkInterfaces: 'Always',
    PrivateIpAddress: 'Always',
    PropagateTagsToVolumeOnCreation: 'Never',
    SecurityGroupIds: 'Conditionally',
    SecurityGroups: 'Always',
    SourceDestCheck: 'Never',
    SubnetId: 'Always',
    Tenancy: 'Conditionally',
    UserData: 'Conditionally',
  },
  required: ['ImageId'],
  tags: 'list',
  attributes: [
    'AvailabilityZone',
    'InstanceId',
    'PrivateDnsName',
    'PrivateIp',
    'PublicDnsName',
    'PublicIp',
    'State.Code',
    'State.Name',
    'VpcId',
  ],
  seconds: { create: 6, update: 2, delete: 5 },

  async create({ properties, tags }, ctx) {
    const profile = property.text(properties, 'IamInstanceProfile');
    const { Instances: [instance] = [] } = await ctx.call<Reservation>(
      'ec2',
      'RunInstances',
      {
        ImageId: property.text(properties, 'ImageId'),
        InstanceType: property.text(properties, 'InstanceType'),
        KeyName: property.text(properties, 'KeyName'),
        SubnetId: property.text(properties, 'SubnetId'),
        SecurityGroupIds: property.texts(properties, 'SecurityGroupIds'),
        SecurityGroups: property.texts(properties, 'SecurityGroups'),
        NetworkInterfaces: networkInterfaces(properties),
        BlockDeviceMappings: blockDevices(properties),
        UserData: property.text(properties, 'UserData'),
        PrivateIpAddress: property.text(properties, 'PrivateIpAddress'),
        EbsOptimized: property.boolean(properties, 'EbsOptimized'),
        DisableApiTermination: property.boolean(
          properties,
          'DisableApiTermination',
        ),
        IamInstanceProfile: profile ? { Name: profile } : undefined,
        Placement: placement(properties),
        MinCount: 1,
        MaxCount: 1,
        TagSpecifications: [
          ...tagSpecifications('instance', tags),
          ...(property.boolean(properties, 'PropagateTagsToVolumeOnCreation')
            ? tagSpecifications('volume', tags)
            : []),
        ],
      },
    );
    const physicalId = instance.InstanceId ?? '';
    ctx.created(physicalId);
    if (property.boolean(properties, 'SourceDestCheck') === false) {
      await ctx.call('ec2', 'ModifyInstanceAttribute', {
        InstanceId: physicalId,
        SourceDestCheck: { Value: false },
      });
    }
    return { physicalId, attributes: attributes(instance) };
  },

  async update(existing, wanted, ctx) {
    if (mustRestart(existing, wanted)) {
      const { State } = await describe(existing, ctx);
      if (State?.Name === 'stopped') {
        await changeStopped(existing.physicalId, wanted.properties, ctx);
      } else {
        await ctx.call('ec2', 'StopInstances', {
          InstanceIds: [existing.physicalId],
        });
      }
    }
    await changeRunning(existing, wanted, ctx);
    await retagEc2(existing.physicalId, existing, wanted, ctx);
    return attributes(await describe(existing, ctx));
  },

  async delete({ physicalId }, ctx) {
    await ignoreMissing(
      ['InvalidInstanceID.NotFound'],
      ctx.call('ec2', 'TerminateInstances', { InstanceIds: [physicalId] }),
    );
  },

  async settled(existing, ctx) {
    const instance = await describe(existing, ctx);
    const state = instance.State?.Name;
    const stoppedByUpdate =
      state === 'stopped' && existing.attributes['State.Name'] === 'stopping';
    if (stoppedByUpdate) {
      await changeStopped(existing.physicalId, existing.properties, ctx);
      await ctx.call('ec2', 'StartInstances', {
        InstanceIds: [existing.physicalId],
      });
      return undefined;
    }
    if (state === 'terminated') {
      throw validationError(
        `Instance ${existing.physicalId} was terminated before it came to rest`,
      );
    }
    return state === 'running' || state === 'stopped'
      ? attributes(instance)
      : undefined;
  },

  async gone(existing, ctx) {
    const instance = await describe(existing, ctx);
    return (instance.State?.Name ?? 'terminated') === 'terminated';
  },
};

/** Type, user data and EBS optimisation change only while an instance is stopped. */
const CHANGED_STOPPED = ['InstanceType', 'UserData', 'EbsOptimized'];

function mustRestart(existing: ExistingResource, wanted: Wanted): boolean {
  return CHANGED_STOPPED.some(
    name =>
      property.text(existing.properties, name) !==
      property.text(wanted.properties, name),
  );
}

async function changeStopped(
  InstanceId: string,
  properties: JsonObject,
  ctx: ResourceCtx,
): Promise<void> {
  const type = property.text(properties, 'InstanceType');
  const userData = property.text(properties, 'UserData');
  const ebsOptimized = property.boolean(properties, 'EbsOptimized');
  await ctx.call('ec2', 'ModifyInstanceAttribute', {
    InstanceId,
    InstanceType: type ? { Value: type } : undefined,
    UserData: { Value: Buffer.from(userData ?? '', 'base64') },
    EbsOptimized:
      ebsOptimized === undefined ? undefined : { Value: ebsOptimized },
  });
}

async function changeRunning(
  { physicalId, properties: before }: ExistingResource,
  { properties }: Wanted,
  ctx: ResourceCtx,
): Promise<void> {
  const groups = property.texts(properties, 'SecurityGroupIds');
  if (
    groups &&
    groups.join() !== property.texts(before, 'SecurityGroupIds')?.join()
  ) {
    await ctx.call('ec2', 'ModifyInstanceAttribute', {
      InstanceId: physicalId,
      Groups: groups,
    });
  }
  for (const name of ['DisableApiTermination', 'SourceDestCheck']) {
    const value = property.boolean(properties, name);
    if (value !== undefined && value !== property.boolean(before, name)) {
      await ctx.call('ec2', 'ModifyInstanceAttribute', {
        InstanceId: physicalId,
        [name]: { Value: value },
      });
    }
  }
}

async function describe(
  { physicalId }: ExistingResource,
  ctx: ResourceCtx,
): Promise<Instance> {
  const { Reservations } = await ctx.call<DescribeInstancesResult>(
    'ec2',
    'DescribeInstances',
    { Filters: [{ Name: 'instance-id', Values: [physicalId] }] },
  );
  return Reservations?.[0]?.Instances?.[0] ?? {};
}

function attributes(instance: Instance): JsonObject {
  return {
    AvailabilityZone: instance.Placement?.AvailabilityZone ?? '',
    InstanceId: instance.InstanceId ?? '',
    PrivateDnsName: instance.PrivateDnsName ?? '',
    PrivateIp: instance.PrivateIpAddress ?? '',
    PublicDnsName: instance.PublicDnsName ?? '',
    PublicIp: instance.PublicIpAddress ?? '',
    'State.Code': String(instance.State?.Code ?? ''),
    'State.Name': instance.State?.Name ?? '',
    VpcId: instance.VpcId ?? '',
  };
}

function placement(properties: JsonObject): object | undefined {
  const zone = property.text(properties, 'AvailabilityZone');
  const tenancy = property.text(properties, 'Tenancy');
  return zone || tenancy
    ? { AvailabilityZone: zone, Tenancy: tenancy }
    : undefined;
}
