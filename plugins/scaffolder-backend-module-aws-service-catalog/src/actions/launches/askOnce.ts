import type { ActionContext } from '@backstage/plugin-scaffolder-node';
import type {
  Launch,
  LaunchList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { TeamAtWork } from './launchTask';

/** What a step asked for came to. JSON, for a checkpoint. */
type Asked = { launchId?: string };

/**
 * Asks for a launch once, however often the step is begun anew, unless it has failed since: whoever retries the task
 * then wants it tried again.
 *
 * @param options.key - of the checkpoint
 * @param options.ask - begins the launch, or answers what there is. Its argument belongs into the idempotency key: the
 *   launch that failed, so that a second try is made once as well
 * @returns what was asked for, which has not failed, or failed in this very run
 */
export async function askOnce<T extends Asked>(
  { api, team }: TeamAtWork,
  { checkpoint }: Pick<ActionContext<object>, 'checkpoint'>,
  options: { key: string; ask: (...failed: string[]) => Promise<T> },
): Promise<T> {
  const before = await api.listLaunches(team, { scope: 'team', limit: 100 });
  const failed: string[] = [];
  for (;;) {
    const asked = await checkpoint({
      key: [options.key, ...failed].join('.'),
      fn: () => options.ask(...failed),
    });
    if (!asked.launchId) return asked;
    const launch = await api.getLaunch(team, asked.launchId);
    if (launch.state !== 'failed' || !isAmong(before, launch)) return asked;
    failed.splice(0, 1, launch.id);
  }
}

/** Whether a launch was there when the newest ones were listed. Clocks need not agree: only the portal's counts. */
function isAmong({ items, nextCursor }: LaunchList, launch: Launch): boolean {
  const oldest = items.at(-1);
  return (
    items.some(({ id }) => id === launch.id) ||
    (nextCursor !== undefined &&
      oldest !== undefined &&
      Date.parse(launch.requestedAt) < Date.parse(oldest.requestedAt))
  );
}
