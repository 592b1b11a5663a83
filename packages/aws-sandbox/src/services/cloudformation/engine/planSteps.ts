import { retainsOnRemoval } from '../deletionPolicy';
import type { Stack, StackOperation, StackResource, Step } from '../state';
import { cachedTemplate } from '../template/cachedTemplate';
import {
  type Dependencies,
  dependencies,
  reverse,
} from '../template/dependencies';
import type { Template, TemplateResource } from '../template/Template';

/**
 * The work of the current phase, each piece after those it depends on. Pure.
 *
 * @param active - resources of the stack's template whose conditions hold
 */
export function planSteps(
  stack: Stack & { operation: StackOperation },
  active: TemplateResource[],
): Step[] {
  const { operation } = stack;
  switch (operation.phase) {
    case 'create':
    case 'update':
      return arrivals(active);
    case 'rollback':
    case 'delete':
      return deletions(stack, operation);
    case 'updateCleanup':
      return cleanup(operation, operation.previous?.templateBody);
    case 'updateRollback':
      return restorations(operation);
    case 'updateRollbackCleanup':
      return cleanup(operation, operation.attempted?.templateBody);
    default:
      return operation.phase satisfies never;
  }
}

function step(
  logicalId: string,
  action: Step['action'],
  graph: Dependencies,
  options: { retain?: boolean; leftover?: StackResource } = {},
): Step {
  return {
    logicalId,
    action,
    after: graph[logicalId] ?? [],
    state: 'waiting',
    retain: options.retain ?? false,
    leftover: options.leftover,
    checks: 0,
  };
}

/** Everything the template wants, dependencies first. */
function arrivals(active: TemplateResource[]): Step[] {
  const graph = dependencies(active);
  return active.map(({ logicalId }) => step(logicalId, 'settle', graph));
}

/** Everything the stack has, dependents first. */
function deletions(stack: Stack, operation: StackOperation): Step[] {
  const template = cachedTemplate(stack.definition.templateBody);
  const present = Object.values(stack.resources).filter(
    ({ status }) => status !== 'DELETE_COMPLETE' && status !== 'DELETE_SKIPPED',
  );
  const graph = deletionOrder(template, present);
  return present.map(resource =>
    step(resource.logicalId, 'delete', graph, {
      retain:
        operation.retained.includes(resource.logicalId) ||
        retainsOnRemoval(template, resource.logicalId, operation.phase),
    }),
  );
}

function cleanup(
  { leftovers }: StackOperation,
  templateBody: string | undefined,
): Step[] {
  const graph = templateBody
    ? deletionOrder(
        cachedTemplate(templateBody),
        leftovers.map(({ resource }) => resource),
      )
    : {};
  return leftovers.map(({ resource, retain }) =>
    step(resource.logicalId, 'delete', graph, { retain, leftover: resource }),
  );
}

function deletionOrder(
  template: Template,
  resources: StackResource[],
): Dependencies {
  const ids = new Set(resources.map(({ logicalId }) => logicalId));
  return reverse(
    dependencies(
      template.resources.filter(({ logicalId }) => ids.has(logicalId)),
    ),
  );
}

/** Everything an update touched that was there before. */
function restorations({ previous, snapshots }: StackOperation): Step[] {
  const touched = Object.keys(snapshots).filter(id => snapshots[id] !== null);
  const template = cachedTemplate(previous?.templateBody ?? '');
  const graph = dependencies(
    template.resources.filter(({ logicalId }) => touched.includes(logicalId)),
  );
  return touched.map(logicalId => step(logicalId, 'restore', graph));
}
