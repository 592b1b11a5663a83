import { toError } from '@backstage/errors';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  PROVISIONED_PRODUCTS_TOPIC,
  type ProvisionedProductsEvent,
} from 'backstage-plugin-aws-service-catalog-common';
import { type Catalog, scopeOfCatalog } from '../catalogs/Catalog';
import { type Team, scopeOf } from '../teams/Team';

/** What has changed hands, and between which teams. */
export interface ChangedHands {
  accountId: string;
  region: string;
  provisionedProductId: string;
  /** Whose it was and whose it is, as far as the portal knows them. */
  teams: readonly Team[];
}

/** Lets everybody see at once that something has changed hands. */
export type AnnounceOwner = (change: ChangedHands) => Promise<void>;

/** Tells caches of teams and curators that they are out of date, and other plugins by events. */
export function announceOwner(options: {
  events: EventsService;
  catalogs: { all(): readonly Catalog[] };
  /** Forgets what is cached of what teams run. */
  outdated: (scope: string) => Promise<void>;
  /** Forgets what is cached of what runs in an account, for curators. */
  runningOutdated: (scope: string) => Promise<void>;
  logger: LoggerService;
}): AnnounceOwner {
  const { events, catalogs, outdated, runningOutdated, logger } = options;

  return async ({ accountId, region, provisionedProductId, teams }) => {
    const scopes = teams.map(team => scopeOf(team, region));
    const curated = catalogs
      .all()
      .filter(one => one.accountId === accountId && one.region === region)
      .map(scopeOfCatalog);
    await Promise.all([
      ...scopes.map(outdated),
      // Teams of accounts that nobody curates are read for curators by their own role.
      ...[...scopes, ...curated].map(runningOutdated),
    ]);
    for (const team of new Set(teams.map(({ id }) => id))) {
      const eventPayload: ProvisionedProductsEvent = {
        team,
        region,
        provisionedProductId,
      };
      // Nobody waits for it: it is a hint, and may take a call to another backend.
      events
        .publish({ topic: PROVISIONED_PRODUCTS_TOPIC, eventPayload })
        .catch(error => logger.warn('An event failed', toError(error)));
    }
  };
}
