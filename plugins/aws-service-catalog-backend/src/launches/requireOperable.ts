import { ConflictError } from '@backstage/errors';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStore } from './LaunchStore';
import { operationProblem } from './operationProblem';

/** Finds what stands in the way of an operation on a provisioned product; undefined when nothing does. */
export type ProblemNow = (
  session: Pick<TeamSession, 'team'>,
  operation: Parameters<typeof operationProblem>[0],
  item: { id: string; name: string; status: string },
) => Promise<string | undefined>;

/** Looks at what AWS says and at our own launches, which may be on their way to AWS still: AWS runs one at a time. */
export function problemNowIn(
  store: Pick<LaunchStore, 'listActiveOn'>,
): ProblemNow {
  return async ({ team }, operation, item) => {
    const active = await store.listActiveOn(team.id, [item.id]);
    return operationProblem(operation, {
      ...item,
      status: active.length > 0 ? 'UNDER_CHANGE' : item.status,
    });
  };
}

/**
 * Makes sure that an operation can be done on a provisioned product now.
 *
 * @throws ConflictError saying what stands in the way
 */
export async function requireOperable(
  store: Pick<LaunchStore, 'listActiveOn'>,
  session: Pick<TeamSession, 'team'>,
  operation: Parameters<typeof operationProblem>[0],
  item: { id: string; name: string; status: string },
): Promise<void> {
  const problem = await problemNowIn(store)(session, operation, item);
  if (problem) {
    throw new ConflictError(problem);
  }
}
