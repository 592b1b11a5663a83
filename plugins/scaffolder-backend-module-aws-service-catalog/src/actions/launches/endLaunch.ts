import type {
  Launch,
  LaunchTimeline,
} from 'backstage-plugin-aws-service-catalog-common';
import type { PortalLinks } from '../../support/portalLinks';
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
  options: {
    links: PortalLinks;
    wait?: boolean;
    waitMinutes?: number;
  } & Pick<LaunchTask, 'logger' | 'signal'>,
): Promise<EndOfLaunch> {
  // The scaffolder checks inputs against the schema, but fills in no defaults of it.
  const { links, wait = true, waitMinutes = 120, logger, signal } = options;
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
    { minutes: waitMinutes, signal, logger, page: portalUrl },
  );
  return {
    launch: timeline.launch,
    portalUrl,
    stackOutputs: outputsOf(timeline.outputs),
  };
}

/** Outputs by key. */
export function outputsOf(
  outputs: LaunchTimeline['outputs'],
): Record<string, string> {
  return Object.fromEntries(outputs.map(({ key, value }) => [key, value]));
}
