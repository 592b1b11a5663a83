import { lookup } from '../../../core/lookup';
import type { ResourceType } from '../resources/ResourceType';
import { resourceHandlers } from './resourceHandlers';

/** Says what a resource type is, in one line. */
export const resourceTypeDescription = (typeName: string) =>
  `Resource Type definition for ${typeName}`;

/** ARN of a resource type that AWS publishes. */
export const resourceTypeArn = (region: string, typeName: string) =>
  `arn:aws:cloudformation:${region}::type/resource/${typeName.replaceAll(
    '::',
    '-',
  )}`;

const pointers = (names: string[]) => names.map(name => `/properties/${name}`);

type SchemaFacts = Pick<
  ResourceType,
  'properties' | 'required' | 'tags' | 'attributes'
>;

/** Of a type that is described only. */
const UNTOLD: SchemaFacts = {
  properties: {},
  required: [],
  tags: 'list',
  attributes: [],
};

/**
 * The schema of a resource type in the form of CloudFormation's registry: the properties the sandbox knows (without their
 * types), which of them cannot change in place, and the permissions of the handlers.
 */
export function resourceSchema(
  typeName: string,
  type: SchemaFacts = UNTOLD,
): object {
  const names = Object.keys(type.properties);
  const taggable = type.tags !== 'none';
  const readOnly = type.attributes.filter(name => !names.includes(name));
  const properties = [...names, ...readOnly, ...(taggable ? ['Tags'] : [])];
  return {
    typeName,
    description: resourceTypeDescription(typeName),
    additionalProperties: false,
    properties: Object.fromEntries(properties.map(name => [name, {}])),
    required: type.required,
    createOnlyProperties: pointers(
      names.filter(name => type.properties[name] === 'Always'),
    ),
    readOnlyProperties: pointers(readOnly),
    tagging: taggable
      ? { taggable, tagOnCreate: true, tagProperty: '/properties/Tags' }
      : { taggable },
    handlers: Object.fromEntries(
      Object.entries(lookup(resourceHandlers(), typeName) ?? {}).map(
        ([handler, permissions]) => [handler, { permissions }],
      ),
    ),
  };
}
