import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  Failure,
  Launch,
  LaunchTimeline,
  ServiceCatalogApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { unlessAway } from './unlessAway';
import { type Patience, lookUntil } from './waiting';

/**
 * Waits until a launch has ended, and says in the log what happens meanwhile.
 *
 * A launch that lost its secret values, which the portal does not keep, is given them again by the task that has them.
 *
 * @param page - where the launch can be looked at, for when the task no longer does
 * @returns the timeline at its end
 * @throws Error when the launch failed, needs a person, is not over in time, or the task is cancelled
 */
export async function followLaunch(
  api: ServiceCatalogApi,
  launch: Pick<Launch, 'id' | 'team'>,
  options: Patience & {
    logger: LoggerService;
    page: string;
    secrets: Record<string, string>;
  },
): Promise<LaunchTimeline> {
  const { logger, page, minutes, signal, secrets } = options;
  const tell = teller(logger);
  let isResumed = false;
  const look = async () => {
    const timeline = await unlessAway(
      () => api.getLaunchTimeline(launch.team, launch.id),
      { logger, signal },
    );
    if (!timeline) return undefined;
    tell(timeline);
    if (!isResumed && hasWhatItWaitsFor(timeline.launch, secrets)) {
      isResumed = true;
      await api.resumeLaunch(launch.team, launch.id, {
        secrets: pick(secrets, timeline.launch.secretParameters),
      });
      return undefined;
    }
    return isOver(timeline.launch) ? timeline : undefined;
  };
  let timeline: LaunchTimeline | undefined;
  try {
    timeline = await lookUntil(look, { minutes, signal });
  } catch (error) {
    if (signal?.aborted) {
      logger.warn(
        `No longer waiting, but the launch goes on. Follow it at ${page}`,
      );
    }
    if (toError(error).name === 'AuthenticationError') {
      throw new Error(
        `The sign-in that the task works with has ended. The launch goes on; follow it at ${page}`,
        { cause: error },
      );
    }
    throw error;
  }
  if (!timeline) {
    throw new Error(
      `The launch is not over after ${minutes} minutes. It goes on; follow it at ${page}`,
    );
  }
  if (timeline.launch.state !== 'succeeded') {
    throw new Error(whyNot(timeline.launch, page));
  }
  return timeline;
}

function isOver({ state }: Launch): boolean {
  return ['succeeded', 'failed', 'interrupted'].includes(state);
}

function hasWhatItWaitsFor(
  { state, secretParameters }: Launch,
  secrets: Record<string, string>,
): boolean {
  return (
    state === 'interrupted' &&
    secretParameters.length > 0 &&
    secretParameters.every(key => key in secrets)
  );
}

function pick(
  values: Record<string, string>,
  keys: readonly string[],
): Record<string, string> {
  return Object.fromEntries(keys.map(key => [key, values[key]]));
}

/** Says each event once, and each resource when it is there. */
function teller(logger: LoggerService): (timeline: LaunchTimeline) => void {
  const told = new Set<string>();
  const once = (line: string) => {
    if (told.has(line)) return;
    told.add(line);
    logger.info(line);
  };
  return ({ events, resources }) => {
    for (const { text } of events) once(text);
    for (const { logicalId, type, status } of resources) {
      if (status.endsWith('_COMPLETE'))
        once(`${logicalId} (${type}) ${status}`);
    }
  };
}

function whyNot(launch: Launch, page: string): string {
  if (launch.state === 'interrupted') {
    return `The launch needs a person, since secret values are not kept: enter them at ${page}`;
  }
  const failure: Failure = launch.failure ?? {
    summary: 'The launch failed',
    nextSteps: [],
  };
  return [
    failure.summary,
    failure.detail,
    ...failure.nextSteps.map(step => step.text),
    `See ${page}`,
  ]
    .filter(Boolean)
    .join('. ')
    .replace(/\.{2,}/g, '.');
}
