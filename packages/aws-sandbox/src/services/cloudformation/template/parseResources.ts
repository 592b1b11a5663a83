import {
  type DeletionPolicy,
  isObject,
  type Json,
  type JsonObject,
  type TemplateResource,
} from './Template';
import { formatError, validationError } from './templateError';

const ATTRIBUTES = [
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'DependsOn',
  'Metadata',
  'Properties',
  'Type',
  'UpdatePolicy',
  'UpdateReplacePolicy',
];

const POLICIES: readonly DeletionPolicy[] = [
  'Delete',
  'Retain',
  'Snapshot',
  'RetainExceptOnCreate',
];

/** Reads the `Resources` section, which must name at least one resource. */
export function parseResources(resources: JsonObject): TemplateResource[] {
  const parsed = Object.entries(resources).map(([logicalId, value]) =>
    parseResource(logicalId, value),
  );
  if (parsed.length === 0) {
    throw formatError('At least one Resources member must be defined.');
  }
  return parsed;
}

function parseResource(logicalId: string, value: Json): TemplateResource {
  if (!/^[A-Za-z0-9]+$/.test(logicalId)) {
    throw formatError(`Resource name ${logicalId} is non alphanumeric.`);
  }
  if (!isObject(value)) {
    throw formatError(
      `[/Resources/${logicalId}] resource definition is malformed`,
    );
  }
  if (typeof value.Type !== 'string') {
    throw formatError(
      `[/Resources/${logicalId}] Every Resources object must contain a Type member.`,
    );
  }
  const unknown = Object.keys(value).find(name => !ATTRIBUTES.includes(name));
  if (unknown) {
    throw validationError(`Invalid template resource property '${unknown}'`);
  }
  const properties = value.Properties ?? {};
  if (!isObject(properties)) {
    throw formatError(
      `[/Resources/${logicalId}/Properties] Properties must be an object.`,
    );
  }
  return {
    logicalId,
    type: value.Type,
    condition: condition(logicalId, value.Condition),
    dependsOn: dependsOn(logicalId, value.DependsOn),
    deletionPolicy: policy(logicalId, 'DeletionPolicy', value.DeletionPolicy),
    updateReplacePolicy: policy(
      logicalId,
      'UpdateReplacePolicy',
      value.UpdateReplacePolicy,
    ),
    metadata: value.Metadata,
    properties,
  };
}

function condition(
  logicalId: string,
  value: Json | undefined,
): string | undefined {
  if (value !== undefined && typeof value !== 'string') {
    throw formatError(
      `[/Resources/${logicalId}/Condition] Every Condition member must be a string.`,
    );
  }
  return value;
}

function dependsOn(logicalId: string, value: Json | undefined): string[] {
  const names = [value ?? []].flat();
  if (!names.every((name): name is string => typeof name === 'string')) {
    throw formatError(
      `[/Resources/${logicalId}/DependsOn] DependsOn must be a string or list of strings.`,
    );
  }
  return names;
}

function policy(
  logicalId: string,
  attribute: string,
  value: Json | undefined,
): DeletionPolicy {
  if (value === undefined) {
    return 'Delete';
  }
  const known = POLICIES.find(name => name === value);
  if (!known) {
    throw formatError(
      `Unrecognized ${attribute} ${String(value)} for resource ${logicalId}`,
    );
  }
  return known;
}
