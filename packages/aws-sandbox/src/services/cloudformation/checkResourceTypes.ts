import { resourceType } from './resources/resourceTypes';
import { references } from './template/references';
import type { Template } from './template/Template';
import { formatError, validationError } from './template/templateError';

/**
 * Checks what a template says about resource types: that the sandbox has them, and that they have the attributes asked
 * for.
 *
 * @throws ValidationError in CloudFormation's words
 */
export function checkResourceTypes(template: Template): void {
  const unknown = new Set(
    template.resources
      .map(({ type }) => type)
      .filter(type => !resourceType(type)),
  );
  if (unknown.size > 0) {
    throw formatError(
      `Unrecognized resource types: [${[...unknown].join(', ')}]`,
    );
  }
  const types = new Map(
    template.resources.map(({ logicalId, type }) => [logicalId, type]),
  );
  const values = [
    ...template.resources.map(({ properties }) => properties),
    ...template.outputs.map(({ value }) => value),
  ];
  for (const { logicalId, attribute } of values.flatMap(
    value => references(value).attributes,
  )) {
    const type = resourceType(types.get(logicalId) ?? '');
    if (type && !type.attributes.includes(attribute)) {
      throw validationError(
        `Template error: resource ${logicalId} does not support attribute type ${attribute} in Fn::GetAtt`,
      );
    }
  }
}
