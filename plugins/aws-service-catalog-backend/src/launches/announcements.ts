import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { ReadCache } from '../aws/ReadCache';
import type { Catalogs } from '../catalogs/Catalogs';
import { RUNNING } from '../portfolios/CurationReads';
import type { Teams } from '../teams/Teams';
import { scopeOf } from '../teams/Team';
import { announceLaunches } from './announceLaunches';
import { type AnnounceOwner, announceOwner } from './announceOwner';
import type { AnnounceLaunch } from './LaunchSteps';

/** How the world hears of launches, and of what changes hands. */
export function announcements(options: {
  signals: SignalsService;
  events: EventsService;
  teams: Pick<Teams, 'byId'>;
  catalogs: Pick<Catalogs, 'all'>;
  /** Forgets what is cached of what a team runs. */
  outdated: (scope: string) => Promise<void>;
  cache: ReadCache;
  logger: LoggerService;
}): { announce: AnnounceLaunch; announceOwner: AnnounceOwner } {
  const { teams, outdated, cache } = options;
  return {
    announce: announceLaunches({
      ...options,
      teamById: teams.byId,
      outdated: (team, region) => outdated(scopeOf(team, region)),
    }),
    announceOwner: announceOwner({
      ...options,
      runningOutdated: scope => cache.invalidate(scope, RUNNING),
    }),
  };
}
