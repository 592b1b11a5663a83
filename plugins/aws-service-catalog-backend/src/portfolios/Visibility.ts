import type { ReadCache } from '../aws/ReadCache';
import type { Catalog } from '../catalogs/Catalog';
import { scopeOfCatalog } from '../catalogs/Catalog';
import type { Catalogs } from '../catalogs/Catalogs';
import { type Team, scopeOf } from '../teams/Team';
import type { TeamDirectory } from '../teams/TeamDirectory';
import { CURATION, constraintTopic, portfolioTopic } from './CurationReads';

/** What of a catalog has changed. */
export interface WhatChanged {
  portfolioIds?: readonly string[];
  constraintIds?: readonly string[];
}

// What the products room reads as a team.
const TEAM_TOPICS = [
  'products',
  'product',
  'launch-paths',
  'provisioning-parameters',
];

// What the guardrails room reads as the curators of an account: access and launch roles are part of its proof.
const GUARDRAIL_TOPIC = 'guardrails';

/** Lets everybody see a change at once: curators, spokes, and the teams that launch from the catalog. */
export class Visibility {
  readonly #cache: ReadCache;
  readonly #catalogs: Pick<Catalogs, 'all'>;
  readonly #directory: Pick<TeamDirectory, 'all'>;
  readonly #outdated: (scope: string) => void;

  constructor(options: {
    cache: ReadCache;
    catalogs: Pick<Catalogs, 'all'>;
    directory: Pick<TeamDirectory, 'all'>;
    /** Says that what is derived from a team's reads is out of date. */
    outdated: (scope: string) => void;
  }) {
    this.#cache = options.cache;
    this.#catalogs = options.catalogs;
    this.#directory = options.directory;
    this.#outdated = options.outdated;
  }

  async changed(catalog: Catalog, what: WhatChanged = {}): Promise<void> {
    const catalogs = [
      catalog,
      ...this.#catalogs.all().filter(({ hub }) => hub === catalog.id),
    ];
    const topics = [
      CURATION,
      GUARDRAIL_TOPIC,
      ...(what.portfolioIds ?? []).map(portfolioTopic),
      ...(what.constraintIds ?? []).map(constraintTopic),
    ];
    const teams = await this.#directory.all();
    await Promise.all([
      ...catalogs.flatMap(one =>
        topics.map(topic => this.#cache.invalidate(scopeOfCatalog(one), topic)),
      ),
      ...teams
        .flatMap(team => scopesReachedBy(catalogs, team))
        .map(scope => this.#teamChanged(scope)),
    ]);
  }

  async #teamChanged(scope: string): Promise<void> {
    for (const topic of TEAM_TOPICS) {
      await this.#cache.invalidate(scope, topic);
    }
    this.#outdated(scope);
  }
}

/** Scopes of a team in which products of these catalogs may show up. */
function scopesReachedBy(catalogs: readonly Catalog[], team: Team): string[] {
  const regions = new Set(
    catalogs
      .filter(
        ({ id, accountId }) =>
          accountId === team.accountId || id === team.catalog,
      )
      .map(({ region }) => region),
  );
  return team.regions
    .filter(region => regions.has(region))
    .map(region => scopeOf(team, region));
}
