import type { Ctx } from '../../../core/operation';
import { retainsOnRemoval } from '../deletionPolicy';
import { cachedTemplate } from '../template/cachedTemplate';
import { activeResources } from './activeResources';
import type { BusyStack } from './stackJobs';

/** Puts in place what the steps of a phase are planned from. */
export function preparePhase(ctx: Ctx, stack: BusyStack): void {
  switch (stack.operation.phase) {
    case 'updateCleanup':
      letGoOfRemoved(ctx, stack);
      return;
    case 'updateRollback':
      returnToPrevious(stack);
      return;
    case 'updateRollbackCleanup':
      letGoOfAdded(stack);
      return;
    default:
  }
}

/** Resources that the new template no longer has leave the stack before they are deleted. */
function letGoOfRemoved(ctx: Ctx, stack: BusyStack): void {
  const { operation, resources } = stack;
  const active = new Set(
    activeResources(ctx, stack).map(({ logicalId }) => logicalId),
  );
  const before = cachedTemplate(operation.previous?.templateBody ?? '');
  for (const resource of Object.values(resources)) {
    if (!active.has(resource.logicalId)) {
      operation.leftovers.push({
        resource,
        retain: retainsOnRemoval(before, resource.logicalId),
      });
      delete resources[resource.logicalId];
    }
  }
}

/** The stack is again to be what it was. Replaced resources are not deleted: they come back. */
function returnToPrevious(stack: BusyStack): void {
  const { operation } = stack;
  if (operation.previous && !operation.attempted) {
    operation.attempted = stack.definition;
    operation.leftovers = [];
    stack.definition = operation.previous;
  }
}

/** Resources that the failed update made leave the stack before they are deleted. */
function letGoOfAdded(stack: BusyStack): void {
  const { operation, resources } = stack;
  const attempted = cachedTemplate(operation.attempted?.templateBody ?? '');
  const added = Object.keys(operation.snapshots).filter(
    logicalId => operation.snapshots[logicalId] === null,
  );
  for (const logicalId of added) {
    const resource = resources[logicalId];
    if (resource?.physicalId) {
      operation.leftovers.push({
        resource,
        retain: retainsOnRemoval(attempted, logicalId, 'rollback'),
      });
    }
    delete resources[logicalId];
  }
}
