import type { ServiceActionDefinition } from 'backstage-plugin-aws-service-catalog-common';
import { isObject, parseJson } from '../../json';

type Parameter = NonNullable<ServiceActionDefinition['parameters']>[number];

/** A definition in AWS's keys, where parameters are JSON text. */
export function toAwsDefinition(
  definition: ServiceActionDefinition,
): Record<string, string> {
  const { documentName, documentVersion, assumeRole, parameters } = definition;
  return {
    Name: documentName,
    Version: documentVersion,
    ...(assumeRole && { AssumeRole: assumeRole }),
    ...(parameters?.length && {
      Parameters: JSON.stringify(
        parameters.map(({ name, type, value }) => ({
          Name: name,
          Type: type,
          ...(value !== undefined && { Value: value }),
        })),
      ),
    }),
  };
}

/** The same the other way round. */
export function toDefinition(
  definition: Record<string, string>,
): ServiceActionDefinition {
  return {
    documentName: definition.Name ?? '',
    documentVersion: definition.Version ?? '',
    assumeRole: definition.AssumeRole,
    parameters: parametersOf(definition.Parameters),
  };
}

function parametersOf(text: string | undefined): Parameter[] {
  const parsed = parseJson(text);
  return (Array.isArray(parsed) ? parsed : []).flatMap((one: unknown) => {
    if (!isObject(one) || typeof one.Name !== 'string') return [];
    return {
      name: one.Name,
      type:
        one.Type === 'TARGET' ? ('TARGET' as const) : ('TEXT_VALUE' as const),
      value: typeof one.Value === 'string' ? one.Value : undefined,
    };
  });
}
