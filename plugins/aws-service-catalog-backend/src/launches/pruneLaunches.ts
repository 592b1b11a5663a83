import type { LoggerService } from '@backstage/backend-plugin-api';
import type { LaunchStore } from './LaunchStore';

/** Launches forgotten in one transaction: others write to the table meanwhile. */
const AT_ONCE = 500;

/** Forgets launches that ended longer ago than they are kept, with their timelines. */
export async function pruneLaunches(
  {
    store,
    logger,
  }: { store: Pick<LaunchStore, 'prune'>; logger: LoggerService },
  endedBefore: Date,
  signal?: AbortSignal,
): Promise<void> {
  let pruned = 0;
  let more = true;
  while (more && !signal?.aborted) {
    const count = await store.prune({ endedBefore, limit: AT_ONCE });
    pruned += count;
    more = count === AT_ONCE;
  }
  if (pruned > 0) {
    logger.info(
      `Forgot ${pruned} launches that ended before ${endedBefore.toISOString()}`,
    );
  }
}
