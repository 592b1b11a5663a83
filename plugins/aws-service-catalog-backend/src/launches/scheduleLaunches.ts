import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { Launches } from './createLaunches';
import { pruneLaunches } from './pruneLaunches';

/** Ids of the tasks, as the scheduler shows them. */
export const WATCH_TASK_ID = 'watch-launches';
export const NOTICE_TASK_ID = 'tell-overdue-launches';
export const PRUNE_TASK_ID = 'prune-launches';

/**
 * What is done for launches while nobody asks, by one replica at a time: looking after those under way, every few
 * seconds (a tick without any is one small query); telling people what they have not been told; forgetting old ones.
 *
 * @param options - `watch` and `keep` in milliseconds
 */
export async function scheduleLaunches(
  scheduler: SchedulerService,
  { watcher, notices, store }: Launches,
  {
    watch,
    keep,
    logger,
  }: { watch: number; keep: number; logger: LoggerService },
): Promise<void> {
  await scheduler.scheduleTask({
    id: WATCH_TASK_ID,
    scope: 'global',
    frequency: { milliseconds: watch },
    // A tick that takes longer has met an AWS that does not answer; another replica may take the next one.
    timeout: { minutes: 2 },
    fn: async signal => {
      let more = true;
      while (more && !signal.aborted) {
        more = await watcher.tick(signal);
      }
    },
  });
  await scheduler.scheduleTask({
    id: NOTICE_TASK_ID,
    scope: 'global',
    frequency: { seconds: 30 },
    timeout: { minutes: 2 },
    fn: signal => notices.tellOverdue(signal),
  });
  await scheduler.scheduleTask({
    id: PRUNE_TASK_ID,
    scope: 'global',
    frequency: { hours: 24 },
    timeout: { minutes: 10 },
    fn: signal =>
      pruneLaunches({ store, logger }, new Date(Date.now() - keep), signal),
  });
}
