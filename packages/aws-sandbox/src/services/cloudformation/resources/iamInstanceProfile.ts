import type { CreateInstanceProfileResponse } from '@aws-sdk/client-iam';
import { ignoreMissing } from './ignoreMissing';
import { physicalName } from './physicalName';
import { property } from './propertyValues';
import type { ResourceCtx, ResourceType } from './ResourceType';

const LONGEST_NAME = 128;

/** `AWS::IAM::InstanceProfile`; its physical id is the name. */
export const iamInstanceProfile: ResourceType = {
  properties: { InstanceProfileName: 'Always', Path: 'Always', Roles: 'Never' },
  required: ['Roles'],
  tags: 'none',
  attributes: ['Arn'],
  seconds: { create: 3, update: 2, delete: 2 },

  async create({ properties }, ctx) {
    const name =
      property.text(properties, 'InstanceProfileName') ??
      physicalName(ctx, LONGEST_NAME);
    const { InstanceProfile } = await ctx.call<CreateInstanceProfileResponse>(
      'iam',
      'CreateInstanceProfile',
      {
        InstanceProfileName: name,
        Path: property.text(properties, 'Path'),
      },
    );
    ctx.created(name);
    await changeRoles(name, [], property.texts(properties, 'Roles') ?? [], ctx);
    return {
      physicalId: name,
      attributes: { Arn: InstanceProfile?.Arn ?? '' },
    };
  },

  async update({ physicalId, properties: before, attributes }, wanted, ctx) {
    await changeRoles(
      physicalId,
      property.texts(before, 'Roles') ?? [],
      property.texts(wanted.properties, 'Roles') ?? [],
      ctx,
    );
    return attributes;
  },

  async delete({ physicalId, properties }, ctx) {
    await ignoreMissing(
      ['NoSuchEntity'],
      changeRoles(
        physicalId,
        property.texts(properties, 'Roles') ?? [],
        [],
        ctx,
      ),
    );
    await ignoreMissing(
      ['NoSuchEntity'],
      ctx.call('iam', 'DeleteInstanceProfile', {
        InstanceProfileName: physicalId,
      }),
    );
  },
};

async function changeRoles(
  InstanceProfileName: string,
  before: string[],
  after: string[],
  ctx: ResourceCtx,
): Promise<void> {
  for (const RoleName of before.filter(role => !after.includes(role))) {
    await ctx.call('iam', 'RemoveRoleFromInstanceProfile', {
      InstanceProfileName,
      RoleName,
    });
  }
  for (const RoleName of after.filter(role => !before.includes(role))) {
    await ctx.call('iam', 'AddRoleToInstanceProfile', {
      InstanceProfileName,
      RoleName,
    });
  }
}
