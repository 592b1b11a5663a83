import type { LoggerService } from '@backstage/backend-plugin-api';
import { ResponseError, toError } from '@backstage/errors';
import type {
  Failure,
  Launch,
  LaunchTimeline,
  ServiceCatalogApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { type Patience, lookUntil } from './waiting';

/**
 * Waits until a launch has ended, and says in the log what happens meanwhile.
 *
 * @param page - where the launch can be looked at, for when the task no longer does
 * @returns the timeline at its end
 * @throws Error when the launch failed, needs a person, is not over in time, or the task is cancelled
 */
export async function followLaunch(
  api: ServiceCatalogApi,
  launch: Pick<Launch, 'id' | 'team'>,
  options: Patience & { logger: LoggerService; page: string },
): Promise<LaunchTimeline> {
  const { logger, page, minutes, signal } = options;
  const tell = teller(logger);
  const look = async () => {
    const timeline = await readTimeline(api, launch, logger);
    if (!timeline) return undefined;
    tell(timeline);
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

/** A portal that is away for a moment is asked again: the launch does not depend on being watched. */
async function readTimeline(
  api: ServiceCatalogApi,
  { team, id }: Pick<Launch, 'id' | 'team'>,
  logger: LoggerService,
): Promise<LaunchTimeline | undefined> {
  try {
    return await api.getLaunchTimeline(team, id);
  } catch (error) {
    const { cause } = toError(error);
    if (cause instanceof ResponseError && cause.statusCode < 500) throw error;
    logger.warn(`Cannot see the launch just now: ${toError(error).message}`);
    return undefined;
  }
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
