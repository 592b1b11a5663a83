import type {
  Launch,
  LaunchTimeline,
  PortalLinks,
} from 'backstage-plugin-aws-service-catalog-common';
import { followLaunch } from '../../support/followLaunch';
import type { LaunchTask, TeamAtWork } from './launchTask';

/** How a launch stands when its step ends. */
export interface EndOfLaunch {
  launch: Launch;
  portalUrl: string;
  stackOutputs: Record<string, string>;
}

/** Stays with a launch as long as its step is asked to. */
export async function endLaunch(
  { api, team, region }: TeamAtWork,
  launchId: string,
  { logger, signal }: Pick<LaunchTask, 'logger' | 'signal'>,
  options: {
    links: PortalLinks;
    wait?: boolean;
    waitMinutes?: number;
    /** Values of NoEcho parameters that the step has. */
    secrets?: Record<string, string>;
  },
): Promise<EndOfLaunch> {
  // The scaffolder checks inputs against the schema, but fills in no defaults of it.
  const { links, wait = true, waitMinutes = 120, secrets = {} } = options;
  const portalUrl = links.launch({ team, region }, launchId);
  if (!wait) {
    logger.info(`Not waiting. Follow it at ${portalUrl}`);
    const launch = await api.getLaunch(team, launchId);
    return { launch, portalUrl, stackOutputs: {} };
  }
  logger.info(`Follow it at ${portalUrl}`);
  const timeline = await followLaunch(
    api,
    { id: launchId, team },
    { minutes: waitMinutes, signal, logger, secrets, page: portalUrl },
  );
  return {
    launch: timeline.launch,
    portalUrl,
    stackOutputs: outputsOf(timeline.outputs, secrets),
  };
}

/** Puts out what every launch has at the end of its step. */
export function tellEnd(
  ctx: {
    output(name: 'launchId' | 'status' | 'portalUrl', value: string): void;
  },
  { launch, portalUrl }: EndOfLaunch,
): void {
  ctx.output('launchId', launch.id);
  ctx.output('status', launch.state);
  ctx.output('portalUrl', portalUrl);
}

/** Outputs by key, without those that tell a secret: outputs of a step are kept and shown as they are. */
export function outputsOf(
  outputs: Pick<LaunchTimeline['outputs'][number], 'key' | 'value'>[],
  secrets: Record<string, string>,
): Record<string, string> {
  const hidden = Object.values(secrets).filter(Boolean);
  return Object.fromEntries(
    outputs
      .filter(({ value }) => !hidden.some(secret => value.includes(secret)))
      .map(({ key, value }) => [key, value]),
  );
}
