import type { JsonObject } from '../template/Template';
import { ignoreMissing } from './ignoreMissing';
import { property } from './propertyValues';
import type { ResourceCtx, ResourceType } from './ResourceType';

/** Which property lists the holders of an inline policy, and how IAM names their kind. */
const HOLDERS = [
  { property: 'Roles', kind: 'Role' },
  { property: 'Users', kind: 'User' },
  { property: 'Groups', kind: 'Group' },
] as const;

/** `AWS::IAM::Policy`: one inline policy for several roles, users and groups. */
export const iamPolicy: ResourceType = {
  properties: {
    Groups: 'Never',
    PolicyDocument: 'Never',
    PolicyName: 'Never',
    Roles: 'Never',
    Users: 'Never',
  },
  required: ['PolicyDocument', 'PolicyName'],
  tags: 'none',
  attributes: ['Id'],
  seconds: { create: 2, update: 2, delete: 1 },

  async create({ properties }, ctx) {
    await put(properties, ctx);
    const physicalId = `${ctx.stackName.slice(0, 4)}-${ctx.logicalId.slice(
      0,
      4,
    )}-${ctx.randomId(12).toUpperCase()}`;
    return { physicalId, attributes: { Id: physicalId } };
  },

  async update({ properties: before, attributes }, { properties }, ctx) {
    await remove(before, properties, ctx);
    await put(properties, ctx);
    return attributes;
  },

  async delete({ properties }, ctx) {
    await remove(properties, {}, ctx);
  },
};

async function put(properties: JsonObject, ctx: ResourceCtx): Promise<void> {
  for (const { property: list, kind } of HOLDERS) {
    for (const holder of property.texts(properties, list) ?? []) {
      await ctx.call('iam', `Put${kind}Policy`, {
        [`${kind}Name`]: holder,
        PolicyName: property.text(properties, 'PolicyName'),
        PolicyDocument: property.document(properties, 'PolicyDocument'),
      });
    }
  }
}

/** Takes the policy away from holders that are no longer to have it under that name. */
async function remove(
  before: JsonObject,
  after: JsonObject,
  ctx: ResourceCtx,
): Promise<void> {
  const name = property.text(before, 'PolicyName');
  const renamed = name !== property.text(after, 'PolicyName');
  for (const { property: list, kind } of HOLDERS) {
    const kept = renamed ? [] : property.texts(after, list) ?? [];
    const dropped = (property.texts(before, list) ?? []).filter(
      holder => !kept.includes(holder),
    );
    for (const holder of dropped) {
      await ignoreMissing(
        ['NoSuchEntity'],
        ctx.call('iam', `Delete${kind}Policy`, {
          [`${kind}Name`]: holder,
          PolicyName: name,
        }),
      );
    }
  }
}
