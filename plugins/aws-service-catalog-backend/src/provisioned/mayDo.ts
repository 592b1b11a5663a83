import type { LaunchOperation } from 'backstage-plugin-aws-service-catalog-common';
import { operationProblem } from '../launches/operationProblem';

/** What the person may do with a provisioned product just now, and why not. */
export interface MayDo {
  update: boolean;
  terminate: boolean;
  plan: boolean;
  why?: string;
}

/**
 * Joins what the permissions allow with what the state of the item allows.
 *
 * @param active - operation that the portal knows to be under way
 */
export function mayDo(
  item: { name: string; status: string; type: string },
  permitted: { update: boolean; terminate: boolean },
  active: LaunchOperation | undefined,
): MayDo {
  const status = active ? 'UNDER_CHANGE' : item.status;
  const problem = {
    update: operationProblem('update', { ...item, status }),
    terminate: operationProblem('terminate', { ...item, status }),
  };
  const update = permitted.update && !problem.update;
  const why =
    problem.update ??
    problem.terminate ??
    (permitted.update && permitted.terminate
      ? undefined
      : 'The permission policy of this portal does not allow you to change it.');
  return {
    update,
    terminate: permitted.terminate && !problem.terminate,
    // Plans are change sets, which only a stack has.
    plan: update && item.type === 'CFN_STACK',
    ...(why && { why }),
  };
}
