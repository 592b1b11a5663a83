import type { JsonObject } from '../template/Template';
import { ignoreMissing } from './ignoreMissing';
import { physicalName } from './physicalName';
import { property } from './propertyValues';
import type { ResourceType } from './ResourceType';
import { tagChanges, tagItems } from './tagChanges';

const LONGEST_NAME = 1011;

/** `AWS::SSM::Parameter`; `Tags` is a map here. */
export const ssmParameter: ResourceType = {
  properties: {
    AllowedPattern: 'Never',
    DataType: 'Never',
    Description: 'Never',
    Name: 'Always',
    Policies: 'Never',
    Tier: 'Never',
    Type: 'Never',
    Value: 'Never',
  },
  required: ['Type', 'Value'],
  tags: 'map',
  attributes: ['Type', 'Value'],
  seconds: { create: 1, update: 1, delete: 1 },

  async create({ properties, tags }, ctx) {
    const name =
      property.text(properties, 'Name') ??
      `CFN-${physicalName(ctx, LONGEST_NAME)}`;
    await ctx.call('ssm', 'PutParameter', {
      ...parameterInput(name, properties),
      Tags: tagItems(tags),
    });
    return { physicalId: name, attributes: attributes(properties) };
  },

  async update(existing, { properties, tags }, ctx) {
    const { physicalId } = existing;
    const target = { ResourceType: 'Parameter', ResourceId: physicalId };
    await ctx.call('ssm', 'PutParameter', {
      ...parameterInput(physicalId, properties),
      Overwrite: true,
    });
    const { set, remove } = tagChanges(existing.tags, tags);
    if (set.length > 0) {
      await ctx.call('ssm', 'AddTagsToResource', { ...target, Tags: set });
    }
    if (remove.length > 0) {
      await ctx.call('ssm', 'RemoveTagsFromResource', {
        ...target,
        TagKeys: remove,
      });
    }
    return attributes(properties);
  },

  async delete({ physicalId }, ctx) {
    await ignoreMissing(
      ['ParameterNotFound'],
      ctx.call('ssm', 'DeleteParameter', { Name: physicalId }),
    );
  },
};

function parameterInput(Name: string, properties: JsonObject): object {
  return {
    Name,
    Type: property.text(properties, 'Type'),
    Value: property.text(properties, 'Value'),
    Description: property.text(properties, 'Description'),
    AllowedPattern: property.text(properties, 'AllowedPattern'),
    Tier: property.text(properties, 'Tier'),
    DataType: property.text(properties, 'DataType'),
  };
}

function attributes(properties: JsonObject): JsonObject {
  return {
    Type: property.text(properties, 'Type') ?? '',
    Value: property.text(properties, 'Value') ?? '',
  };
}
