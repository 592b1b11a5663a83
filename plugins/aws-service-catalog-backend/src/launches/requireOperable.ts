import { ConflictError } from '@backstage/errors';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStore } from './LaunchStore';
import { operationProblem } from './operationProblem';

/**
 * Makes sure that an operation can be done on a provisioned product now: AWS runs one at a time.
 *
 * @throws ConflictError saying what stands in the way
 */
export async function requireOperable(
  store: LaunchStore,
  { team }: TeamSession,
  operation: 'update' | 'terminate',
  item: { id: string; name: string; status: string },
): Promise<void> {
  const active = await store.listActiveOn(team.id, [item.id]);
  const problem = operationProblem(operation, {
    ...item,
    status: active.length > 0 ? 'UNDER_CHANGE' : item.status,
  });
  if (problem) {
    throw new ConflictError(problem);
  }
}
