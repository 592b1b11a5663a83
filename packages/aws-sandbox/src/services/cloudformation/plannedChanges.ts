import type { Caller } from '../../core/Caller';
import type { Ctx } from '../../core/operation';
import { lookup } from '../../core/lookup';
import { addition, modification, removal } from './resourceChanges';
import { resourceType } from './resources/resourceTypes';
import { stackPlace, stackResources } from './stackPlace';
import { type ResourceValues, stackScope } from './stackScope';
import type { ResourceChange, Stack, StackDefinition } from './state';
import { cachedTemplate } from './template/cachedTemplate';
import { dependencies } from './template/dependencies';
import type { Template, TemplateResource } from './template/Template';
import { retainsOnRemoval } from './deletionPolicy';
import { validationError } from './template/templateError';
import { wantedResource } from './wantedResource';

/** Stands for a value that is known only once the change has been carried out. */
const UNKNOWN = '{{changeSet:KNOWN_AFTER_APPLY}}';

/**
 * What a new definition would do to the resources of a stack, without doing it.
 *
 * @throws ValidationError when the new definition cannot be evaluated
 */
export async function plannedChanges(
  ctx: Ctx,
  stack: Stack,
  target: StackDefinition,
  actor: Caller,
): Promise<ResourceChange[]> {
  const template = cachedTemplate(target.templateBody);
  const before = cachedTemplate(stack.definition.templateBody);
  const added = new Set<string>();
  const changed = new Set<string>();
  const replaced = new Set<string>();
  const scope = stackScope(
    template,
    target,
    stackPlace(ctx, stack),
    foreseen(stack, added, changed, replaced),
  );
  const active = template.resources.filter(
    ({ condition }) => !condition || scope.condition(condition),
  );
  refuseNewTypes(stack, active);
  const parameters = changedParameters(stack.definition, target);
  const changes: ResourceChange[] = [];
  for (const resource of inOrder(active)) {
    const change = plannedChange(stack, resource, {
      wanted: await wantedResource(ctx, resource, {
        scope,
        stack,
        stackTags: target.tags,
        actor,
      }),
      before,
      parameters,
      changed: new Set([...added, ...changed]),
    });
    if (change) {
      changes.push(change);
      (change.action === 'Add' ? added : changed).add(resource.logicalId);
      if (change.replacement === 'True') {
        replaced.add(resource.logicalId);
      }
    }
  }
  return [...changes, ...removals(stack, active, before)];
}

function plannedChange(
  stack: Stack,
  resource: TemplateResource,
  facts: {
    wanted: Awaited<ReturnType<typeof wantedResource>>;
    before: Template;
    parameters: Set<string>;
    changed: Set<string>;
  },
): ResourceChange | undefined {
  const current = lookup(stack.resources, resource.logicalId);
  const type = resourceType(resource.type);
  if (!current || !type) {
    return addition(resource.logicalId, resource.type);
  }
  return modification({
    current,
    wanted: facts.wanted,
    type,
    writtenBefore: facts.before.resources.find(
      ({ logicalId }) => logicalId === resource.logicalId,
    )?.properties,
    writtenNow: resource.properties,
    changedParameters: facts.parameters,
    changedResources: facts.changed,
  });
}

/**
 * Resources as they will be. Physical ids of new ones are not known yet, nor are attributes of changed ones, unless they
 * are made of the physical id, as ARNs are.
 */
function foreseen(
  stack: Stack,
  added: Set<string>,
  changed: Set<string>,
  replaced: Set<string>,
): ResourceValues {
  const now = stackResources(stack);
  const isNew = (id: string) => added.has(id) || replaced.has(id);
  return {
    ref: id => (isNew(id) ? UNKNOWN : now.ref(id)),
    attribute: (id, name) => {
      const value = now.attribute(id, name);
      const identity = String(now.ref(id));
      const lasts = !changed.has(id) || String(value).includes(identity);
      return isNew(id) || !lasts ? UNKNOWN : value;
    },
  };
}

function changedParameters(
  before: StackDefinition,
  after: StackDefinition,
): Set<string> {
  const value =
    ({ parameters, resolvedParameters }: StackDefinition) =>
    (key: string) =>
      lookup(resolvedParameters, key) ?? lookup(parameters, key);
  return new Set(
    Object.keys(after.parameters).filter(
      key => value(before)(key) !== value(after)(key),
    ),
  );
}

/** The resources with every one after those it depends on. */
function inOrder(resources: TemplateResource[]): TemplateResource[] {
  const graph = dependencies(resources);
  const placed = new Set<string>();
  const ordered: TemplateResource[] = [];
  while (ordered.length < resources.length) {
    const ready = resources.filter(
      ({ logicalId }) =>
        !placed.has(logicalId) &&
        graph[logicalId].every(dependency => placed.has(dependency)),
    );
    ready.forEach(resource => {
      placed.add(resource.logicalId);
      ordered.push(resource);
    });
  }
  return ordered;
}

function removals(
  stack: Stack,
  active: TemplateResource[],
  before: Template,
): ResourceChange[] {
  const kept = new Set(active.map(({ logicalId }) => logicalId));
  return Object.values(stack.resources)
    .filter(({ logicalId }) => !kept.has(logicalId))
    .map(resource =>
      removal(resource, retainsOnRemoval(before, resource.logicalId)),
    );
}

function refuseNewTypes(stack: Stack, active: TemplateResource[]): void {
  const retyped = active.filter(({ logicalId, type }) => {
    const current = lookup(stack.resources, logicalId);
    return current && current.type !== type;
  });
  if (retyped.length > 0) {
    throw validationError(
      `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${retyped
        .map(({ logicalId }) => logicalId)
        .join(', ')}]`,
    );
  }
}
