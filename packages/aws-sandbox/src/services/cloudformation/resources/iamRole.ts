import type { CreateRoleResponse } from '@aws-sdk/client-iam';
import type { JsonObject } from '../template/Template';
import { ignoreMissing } from './ignoreMissing';
import { physicalName } from './physicalName';
import { property } from './propertyValues';
import type { ResourceCtx, ResourceType } from './ResourceType';
import { tagChanges, tagItems } from './tagChanges';

const LONGEST_NAME = 64;

/** `AWS::IAM::Role`; its physical id is the name. */
export const iamRole: ResourceType = {
  properties: {
    AssumeRolePolicyDocument: 'Never',
    Description: 'Never',
    ManagedPolicyArns: 'Never',
    MaxSessionDuration: 'Never',
    Path: 'Always',
    PermissionsBoundary: 'Never',
    Policies: 'Never',
    RoleName: 'Always',
  },
  required: ['AssumeRolePolicyDocument'],
  tags: 'list',
  attributes: ['Arn', 'RoleId'],
  seconds: { create: 3, update: 2, delete: 2 },

  async create({ properties, tags }, ctx) {
    const RoleName =
      property.text(properties, 'RoleName') ?? physicalName(ctx, LONGEST_NAME);
    const { Role } = await ctx.call<CreateRoleResponse>('iam', 'CreateRole', {
      RoleName,
      Path: property.text(properties, 'Path'),
      AssumeRolePolicyDocument: property.document(
        properties,
        'AssumeRolePolicyDocument',
      ),
      Description: property.text(properties, 'Description'),
      MaxSessionDuration: property.number(properties, 'MaxSessionDuration'),
      PermissionsBoundary: property.text(properties, 'PermissionsBoundary'),
      Tags: tagItems(ownTags(tags)),
    });
    ctx.created(RoleName);
    await changePolicies(RoleName, {}, properties, ctx);
    return {
      physicalId: RoleName,
      attributes: { Arn: Role?.Arn ?? '', RoleId: Role?.RoleId ?? '' },
    };
  },

  async update(existing, { properties, tags }, ctx) {
    const { physicalId: RoleName, properties: before } = existing;
    await ctx.call('iam', 'UpdateAssumeRolePolicy', {
      RoleName,
      PolicyDocument: property.document(properties, 'AssumeRolePolicyDocument'),
    });
    await ctx.call('iam', 'UpdateRole', {
      RoleName,
      Description: property.text(properties, 'Description'),
      MaxSessionDuration: property.number(properties, 'MaxSessionDuration'),
    });
    await changePolicies(RoleName, before, properties, ctx);
    const { set, remove } = tagChanges(ownTags(existing.tags), ownTags(tags));
    if (set.length > 0) {
      await ctx.call('iam', 'TagRole', { RoleName, Tags: set });
    }
    if (remove.length > 0) {
      await ctx.call('iam', 'UntagRole', { RoleName, TagKeys: remove });
    }
    return existing.attributes;
  },

  async delete({ physicalId: RoleName, properties }, ctx) {
    await ignoreMissing(
      ['NoSuchEntity'],
      changePolicies(RoleName, properties, {}, ctx),
    );
    await ignoreMissing(
      ['NoSuchEntity'],
      ctx.call('iam', 'DeleteRole', { RoleName }),
    );
  },
};

/** IAM takes no reserved tags, not from AWS services either. */
function ownTags(tags: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).filter(([key]) => !key.startsWith('aws:')),
  );
}

async function changePolicies(
  RoleName: string,
  before: JsonObject,
  after: JsonObject,
  ctx: ResourceCtx,
): Promise<void> {
  const oldArns = property.texts(before, 'ManagedPolicyArns') ?? [];
  const newArns = property.texts(after, 'ManagedPolicyArns') ?? [];
  const inline = property.objects(after, 'Policies') ?? [];
  const names = inline.map(policy => property.text(policy, 'PolicyName'));
  for (const PolicyArn of newArns.filter(arn => !oldArns.includes(arn))) {
    await ctx.call('iam', 'AttachRolePolicy', { RoleName, PolicyArn });
  }
  for (const PolicyArn of oldArns.filter(arn => !newArns.includes(arn))) {
    await ctx.call('iam', 'DetachRolePolicy', { RoleName, PolicyArn });
  }
  for (const policy of inline) {
    await ctx.call('iam', 'PutRolePolicy', {
      RoleName,
      PolicyName: property.text(policy, 'PolicyName'),
      PolicyDocument: property.document(policy, 'PolicyDocument'),
    });
  }
  for (const policy of property.objects(before, 'Policies') ?? []) {
    const PolicyName = property.text(policy, 'PolicyName');
    if (!names.includes(PolicyName)) {
      await ctx.call('iam', 'DeleteRolePolicy', { RoleName, PolicyName });
    }
  }
}
