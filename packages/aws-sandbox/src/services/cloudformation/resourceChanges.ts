import { isDeepStrictEqual } from 'node:util';
import type { ResourceType, Wanted } from './resources/ResourceType';
import type {
  ChangeDetail,
  Recreation,
  ResourceChange,
  StackResource,
} from './state';
import { references } from './template/references';
import type { Json, JsonObject } from './template/Template';

/** Which properties differ between what a resource is and what it is to be. Pure. */
export function changedProperties(
  current: Pick<StackResource, 'properties'>,
  wanted: Wanted,
): string[] {
  const names = new Set([
    ...Object.keys(current.properties),
    ...Object.keys(wanted.properties),
  ]);
  return [...names].filter(
    name =>
      !isDeepStrictEqual(current.properties[name], wanted.properties[name]),
  );
}

/** Whether the tags differ. Pure. */
export function tagsChanged(
  current: Pick<StackResource, 'tags'>,
  wanted: Wanted,
): boolean {
  return !isDeepStrictEqual(sorted(current.tags), sorted(wanted.tags));
}

function sorted(tags: Record<string, string>): [string, string][] {
  return Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether changing these properties makes a new resource. A conditional change of the sandbox's types happens in place. */
export function needsReplacement(
  type: ResourceType,
  properties: string[],
): boolean {
  return properties.some(name => type.properties[name] === 'Always');
}

/** What is known about a change of one resource before it happens. */
export interface ModificationFacts {
  current: StackResource;
  wanted: Wanted;
  type: ResourceType;
  /** Properties as the template of the stack writes them; undefined when that template has no such resource. */
  writtenBefore: JsonObject | undefined;
  /** Properties as the new template writes them. */
  writtenNow: JsonObject;
  /** Parameters whose values change. */
  changedParameters: Set<string>;
  /** Resources that are added, changed or replaced. */
  changedResources: Set<string>;
}

/**
 * Describes the modification of one resource as a change set does. Pure.
 *
 * @returns undefined when nothing changes
 */
export function modification(
  facts: ModificationFacts,
): ResourceChange | undefined {
  const { current, wanted } = facts;
  const details = changedProperties(current, wanted).flatMap(name =>
    propertyDetails(name, facts),
  );
  if (tagsChanged(current, wanted)) {
    details.push({
      attribute: 'Tags',
      recreation: 'Never',
      evaluation: 'Static',
      source: 'DirectModification',
    });
  }
  if (details.length === 0) {
    return undefined;
  }
  return {
    action: 'Modify',
    logicalId: current.logicalId,
    physicalId: current.physicalId,
    type: current.type,
    replacement: replacement(details),
    scope: [...new Set(details.map(({ attribute }) => attribute))],
    details,
  };
}

function propertyDetails(
  name: string,
  facts: ModificationFacts,
): ChangeDetail[] {
  const recreation: Recreation = facts.type.properties[name] ?? 'Never';
  const target = { attribute: 'Properties' as const, name, recreation };
  const written: Json = facts.writtenNow[name] ?? null;
  const found = references(written);
  const parameters = [...found.names].filter(ref =>
    facts.changedParameters.has(ref),
  );
  const resources = [...found.names].filter(ref =>
    facts.changedResources.has(ref),
  );
  const attributes = found.attributes.filter(({ logicalId }) =>
    facts.changedResources.has(logicalId),
  );
  const details: ChangeDetail[] = [
    ...parameters.map(causingEntity => ({
      ...target,
      evaluation: 'Static' as const,
      source: 'ParameterReference' as const,
      causingEntity,
    })),
    ...resources.map(causingEntity => ({
      ...target,
      evaluation: 'Dynamic' as const,
      source: 'ResourceReference' as const,
      causingEntity,
    })),
    ...attributes.map(({ logicalId, attribute }) => ({
      ...target,
      evaluation: 'Dynamic' as const,
      source: 'ResourceAttribute' as const,
      causingEntity: `${logicalId}.${attribute}`,
    })),
  ];
  const rewritten = !isDeepStrictEqual(
    facts.writtenBefore?.[name],
    facts.writtenNow[name],
  );
  if (rewritten || details.length === 0) {
    details.push({
      ...target,
      evaluation: 'Static',
      source: 'DirectModification',
    });
  }
  return details;
}

function replacement(details: ChangeDetail[]): ResourceChange['replacement'] {
  const recreates = (wanted: Recreation) =>
    details.filter(({ recreation }) => recreation === wanted);
  if (recreates('Always').some(({ evaluation }) => evaluation === 'Static')) {
    return 'True';
  }
  return recreates('Always').length + recreates('Conditionally').length > 0
    ? 'Conditional'
    : 'False';
}

/** A resource that a change set adds. */
export function addition(logicalId: string, type: string): ResourceChange {
  return { action: 'Add', logicalId, type, scope: [], details: [] };
}

/** A resource that a change set removes. */
export function removal(
  resource: StackResource,
  retain: boolean,
): ResourceChange {
  return {
    action: 'Remove',
    logicalId: resource.logicalId,
    physicalId: resource.physicalId,
    type: resource.type,
    scope: [],
    details: [],
    policyAction: retain ? 'Retain' : 'Delete',
  };
}
