import type { StackSetOperationType } from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import type { StackAction } from '../launches/stackOutcome';
import { START_DELAY_SECONDS } from '../launches/stackWork';
import { constraintsOfType, type LaunchPath } from '../paths/launchPaths';
import { stackName } from '../requests/arns';
import type { ProvisionedProduct } from '../state';
import { type StackSetJob, stackSetOf } from './stackSetJob';
import { type StackSetPlace, stackSetsState } from './state';

const ACTIONS: Record<StackSetOperationType, StackAction> = {
  CREATE: 'provision',
  DELETE: 'terminate',
  UPDATE: 'update',
};

/** What an update does to each stack. */
export function stackActionOf(
  operation: StackSetOperationType = 'UPDATE',
): StackAction {
  return ACTIONS[operation];
}

/** Makes the stack set of a provisioned product, without stacks. */
export function makeStackSet(
  ctx: Ctx,
  path: LaunchPath,
  provisionedProduct: ProvisionedProduct,
): void {
  const [{ adminRole, executionRole }] = constraintsOfType(path, 'STACKSET');
  const name = stackName(ctx.accountId, provisionedProduct.id);
  const id = `arn:aws:cloudformation:${ctx.region}:${
    ctx.accountId
  }:stackset/${name}:${ctx.world.ids.uuid()}`;
  provisionedProduct.physicalId = id;
  ctx.state(stackSetsState).stackSets[provisionedProduct.id] = {
    id,
    adminRole,
    executionRole,
    instances: [],
  };
}

/** Begins to make, change or delete stacks of a stack set. */
export function beginStackSetWork(ctx: Ctx, job: StackSetJob): void {
  ctx.schedule(START_DELAY_SECONDS, {
    service: 'servicecatalog',
    name: 'operateStackSet',
    data: job,
  });
}

/** All places in which a provisioned product has stacks. */
export function placesWithStacks(
  ctx: Ctx,
  { id }: ProvisionedProduct,
): StackSetPlace[] {
  return (stackSetOf(ctx, id)?.instances ?? [])
    .filter(({ stackId }) => stackId !== undefined)
    .map(({ accountId, region }) => ({ accountId, region }));
}

/** Those of the places in which there is something to do: stacks are made where there are none, and changed where there are. */
export function placesFor(
  ctx: Ctx,
  provisionedProduct: ProvisionedProduct,
  stackAction: StackAction,
  places: readonly StackSetPlace[],
): StackSetPlace[] {
  const taken = placesWithStacks(ctx, provisionedProduct);
  return places.filter(place => {
    const isTaken = taken.some(
      ({ accountId, region }) =>
        accountId === place.accountId && region === place.region,
    );
    return isTaken !== (stackAction === 'provision');
  });
}
