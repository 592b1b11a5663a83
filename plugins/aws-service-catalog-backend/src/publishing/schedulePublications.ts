import type { SchedulerService } from '@backstage/backend-plugin-api';
import type { PublicationRunner } from './PublicationRunner';
import type { PublicationStore } from './PublicationStore';

/** Id of the task, as the scheduler shows it. */
export const PUBLICATIONS_TASK_ID = 'carry-on-publications';

/** Publications taken up in one tick. */
const MOST_TAKEN_UP = 20;

const TIMEOUT = { minutes: 1 };

/**
 * Takes up publications that nobody carries on, because the process that did has died or AWS needed a moment. The tick
 * only begins them: a publication is held by its own claim, not by the lock of the task, so the death of a process in
 * the midst of one keeps nobody from the others.
 */
export async function schedulePublications(
  scheduler: SchedulerService,
  options: {
    store: PublicationStore;
    runner: PublicationRunner;
    everyMs: number;
    now: () => Date;
  },
): Promise<void> {
  const { store, runner, everyMs, now } = options;
  const carried = new Set<string>();
  await scheduler.scheduleTask({
    id: PUBLICATIONS_TASK_ID,
    scope: 'global',
    frequency: { milliseconds: everyMs },
    timeout: TIMEOUT,
    fn: async () => {
      const unheld = await store.listUnheld({
        now: now(),
        limit: MOST_TAKEN_UP,
      });
      for (const publication of unheld) {
        const { id } = publication.request;
        if (carried.has(id)) continue;
        carried.add(id);
        void runner.carryOn(publication).finally(() => carried.delete(id));
      }
    },
  });
}
