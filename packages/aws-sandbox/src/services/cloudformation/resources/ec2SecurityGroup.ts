import type {
  CreateSecurityGroupResult,
  IpPermission,
} from '@aws-sdk/client-ec2';
import type { JsonObject } from '../template/Template';
import { ipPermission, OPEN_EGRESS } from './ec2SecurityGroupRules';
import { ignoreMissing } from './ignoreMissing';
import { physicalName } from './physicalName';
import { property } from './propertyValues';
import type { ResourceCtx, ResourceType } from './ResourceType';
import { retagEc2, tagSpecifications } from './retagEc2';

const LONGEST_NAME = 255;

/** `AWS::EC2::SecurityGroup` */
export const ec2SecurityGroup: ResourceType = {
  properties: {
    GroupDescription: 'Always',
    GroupName: 'Always',
    SecurityGroupEgress: 'Never',
    SecurityGroupIngress: 'Never',
    VpcId: 'Always',
  },
  required: ['GroupDescription'],
  tags: 'list',
  attributes: ['GroupId', 'Id', 'VpcId'],
  seconds: { create: 2, update: 2, delete: 2 },

  async create({ properties, tags }, ctx) {
    const { GroupId } = await ctx.call<CreateSecurityGroupResult>(
      'ec2',
      'CreateSecurityGroup',
      {
        GroupName:
          property.text(properties, 'GroupName') ??
          physicalName(ctx, LONGEST_NAME),
        Description: property.text(properties, 'GroupDescription'),
        VpcId: property.text(properties, 'VpcId'),
        TagSpecifications: tagSpecifications('security-group', tags),
      },
    );
    const physicalId = GroupId ?? '';
    ctx.created(physicalId);
    await changeRules(ctx, physicalId, 'Ingress', [], ingress(properties));
    await changeRules(
      ctx,
      physicalId,
      'Egress',
      [OPEN_EGRESS],
      egress(properties),
    );
    return { physicalId, attributes: attributes(physicalId, properties) };
  },

  async update(existing, wanted, ctx) {
    const { physicalId, properties: before } = existing;
    const { properties } = wanted;
    await changeRules(
      ctx,
      physicalId,
      'Ingress',
      ingress(before),
      ingress(properties),
    );
    await changeRules(
      ctx,
      physicalId,
      'Egress',
      egress(before),
      egress(properties),
    );
    await retagEc2(physicalId, existing, wanted, ctx);
    return attributes(physicalId, properties);
  },

  async delete({ physicalId }, ctx) {
    await ignoreMissing(
      ['InvalidGroup.NotFound'],
      ctx.call('ec2', 'DeleteSecurityGroup', { GroupId: physicalId }),
    );
  },
};

function ingress(properties: JsonObject): IpPermission[] {
  const rules = property.objects(properties, 'SecurityGroupIngress') ?? [];
  return rules.map(rule => ipPermission(rule, 'Source'));
}

function egress(properties: JsonObject): IpPermission[] {
  const rules = property.objects(properties, 'SecurityGroupEgress');
  return rules?.length
    ? rules.map(rule => ipPermission(rule, 'Destination'))
    : [OPEN_EGRESS];
}

async function changeRules(
  ctx: ResourceCtx,
  GroupId: string,
  direction: 'Ingress' | 'Egress',
  before: IpPermission[],
  after: IpPermission[],
): Promise<void> {
  const added = without(after, before);
  const removed = without(before, after);
  if (removed.length > 0) {
    await ctx.call('ec2', `RevokeSecurityGroup${direction}`, {
      GroupId,
      IpPermissions: removed,
    });
  }
  if (added.length > 0) {
    await ctx.call('ec2', `AuthorizeSecurityGroup${direction}`, {
      GroupId,
      IpPermissions: added,
    });
  }
}

function without(list: IpPermission[], others: IpPermission[]): IpPermission[] {
  const known = new Set(others.map(item => JSON.stringify(item)));
  return list.filter(item => !known.has(JSON.stringify(item)));
}

function attributes(groupId: string, properties: JsonObject): JsonObject {
  return {
    GroupId: groupId,
    Id: groupId,
    VpcId: property.text(properties, 'VpcId') ?? '',
  };
}
