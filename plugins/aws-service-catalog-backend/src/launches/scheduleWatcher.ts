import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { LaunchWatcher } from './LaunchWatcher';

/** Id of the task, as the scheduler shows it. */
export const WATCH_TASK_ID = 'watch-launches';

/** A tick that takes longer has met an AWS that does not answer; another replica may take the next one. */
const TIMEOUT = { minutes: 2 };

/** Lets one replica at a time look after launches, every few seconds. A tick without launches is one small query. */
export async function scheduleWatcher(
  scheduler: SchedulerService,
  watcher: LaunchWatcher,
  everyMs: number,
): Promise<void> {
  await scheduler.scheduleTask({
    id: WATCH_TASK_ID,
    scope: 'global',
    frequency: { milliseconds: everyMs },
    timeout: TIMEOUT,
    fn: async signal => {
      let more = true;
      while (more && !signal.aborted) {
        more = await watcher.tick(signal);
      }
    },
  });
}
