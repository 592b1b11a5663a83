import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AWS_SERVICE_CATALOG_ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import type {
  TeamDefinition,
  TeamProvider,
} from 'backstage-plugin-aws-service-catalog-node';
import { type AnnotatedTeamRules, annotatedTeam } from './annotatedTeam';
import { chooseTeams, type RoleInUse } from './chooseTeams';
import type { Team } from './Team';
import { teamProblem } from './teamProblem';

/** Every team there is. */
export interface TeamDirectory {
  all(): Promise<Team[]>;
  byId(teamId: string): Promise<Team | undefined>;
  /** Every team there is, and whether all sources of teams have answered: else one that is missing may still be one. */
  census(): Promise<{ teams: Team[]; complete: boolean }>;
}

// Groups and their annotations change rarely, and everybody's first request asks for them.
const KEPT_MS = 60_000;

// After a failure the source is asked again sooner: a portal that starts before its catalog should not be empty long.
const KEPT_AFTER_FAILURE_MS = 5_000;

interface Known {
  teams: Team[];
  byId: Map<string, Team>;
  complete: boolean;
  until: number;
}

/** Teams of the configuration, of the annotations of groups and of providers, with the titles of the groups. */
export class CatalogTeamDirectory implements TeamDirectory {
  readonly #configured: readonly TeamDefinition[];
  readonly #annotatedRules?: AnnotatedTeamRules;
  readonly #reserved: readonly RoleInUse[];
  readonly #providers: readonly TeamProvider[];
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #now: () => number;
  // The last answers of the sources: they stay in force while a source does not answer.
  readonly #provided = new Map<string, TeamDefinition[]>();
  #annotated: TeamDefinition[] = [];
  #titles = new Map<string, string>();
  #known?: Known;
  #reading?: Promise<Known>;

  constructor(options: {
    configured: readonly TeamDefinition[];
    /** Annotations of groups make no teams, if left out. */
    annotated?: AnnotatedTeamRules;
    /** Roles that no annotation and no provider may give to a team, such as those that curate. */
    reserved?: readonly RoleInUse[];
    providers: readonly TeamProvider[];
    catalog: CatalogService;
    auth: AuthService;
    logger: LoggerService;
    now?: () => number;
  }) {
    this.#configured = options.configured;
    this.#annotatedRules = options.annotated;
    this.#reserved = options.reserved ?? [];
    this.#providers = options.providers;
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
  }

  async all(): Promise<Team[]> {
    return (await this.#current()).teams;
  }

  async byId(teamId: string): Promise<Team | undefined> {
    return (await this.#current()).byId.get(teamId.toLowerCase());
  }

  async census(): Promise<{ teams: Team[]; complete: boolean }> {
    const { teams, complete } = await this.#current();
    return { teams, complete };
  }

  async #current(): Promise<Known> {
    if (this.#known && this.#now() < this.#known.until) return this.#known;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<Known> {
    const failures: string[] = [];
    const ask = async <T>(
      name: string,
      last: T,
      source: () => Promise<T>,
    ): Promise<T> => {
      try {
        return await source();
      } catch (error) {
        failures.push(name);
        this.#logger.warn(`${name} could not be read`, toError(error));
        return last;
      }
    };

    const rules = this.#annotatedRules;
    if (rules) {
      this.#annotated = await ask(
        'Annotations of groups',
        this.#annotated,
        () => this.#readAnnotations(rules),
      );
    }
    for (const provider of this.#providers) {
      const last = this.#provided.get(provider.name) ?? [];
      this.#provided.set(
        provider.name,
        await ask(`Teams of ${provider.name}`, last, () =>
          this.#readProvider(provider),
        ),
      );
    }
    const { definitions, ignored } = chooseTeams(
      [this.#configured, this.#annotated, ...this.#provided.values()],
      this.#reserved,
    );
    ignored.forEach(problem => this.#logger.warn(`Not a team: ${problem}`));
    this.#titles = await ask('Titles of groups', this.#titles, () =>
      this.#readTitles([...definitions.values()]),
    );

    const byId = new Map<string, Team>();
    for (const [id, definition] of definitions) {
      const groupRef = definition.groupRef.toLowerCase();
      const title = this.#titles.get(groupRef) ?? id;
      byId.set(id, { ...definition, id, groupRef, title });
    }
    const complete = failures.length === 0;
    this.#known = {
      teams: [...byId.values()],
      byId,
      complete,
      until: this.#now() + (complete ? KEPT_MS : KEPT_AFTER_FAILURE_MS),
    };
    return this.#known;
  }

  async #readAnnotations(rules: AnnotatedTeamRules): Promise<TeamDefinition[]> {
    const { items } = await this.#catalog.getEntities(
      {
        filter: {
          kind: 'group',
          [`metadata.annotations.${AWS_SERVICE_CATALOG_ANNOTATIONS.accountId}`]:
            CATALOG_FILTER_EXISTS,
        },
      },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const teams = items.flatMap(group => {
      const result = annotatedTeam(group, rules);
      if (!result) return [];
      if ('team' in result) return [result.team];
      this.#logger.warn(`Not a team: ${result.problem}`);
      return [];
    });
    // The catalog answers in no order of its own: which of two groups of one role comes first must not change.
    return teams.sort((a, b) => (a.groupRef < b.groupRef ? -1 : 1));
  }

  async #readProvider(provider: TeamProvider): Promise<TeamDefinition[]> {
    const teams = await provider.getTeams();
    return teams.filter(team => {
      const problem = teamProblem(team);
      if (problem) {
        this.#logger.warn(`Not a team, of ${provider.name}: ${problem}`);
      }
      return !problem;
    });
  }

  async #readTitles(teams: TeamDefinition[]): Promise<Map<string, string>> {
    const titles = new Map<string, string>();
    if (teams.length === 0) return titles;
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs: teams.map(team => team.groupRef) },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    for (const group of items) {
      if (group) titles.set(stringifyEntityRef(group), titleOf(group));
    }
    return titles;
  }
}

function titleOf(group: Entity): string {
  const profile = group.spec?.profile;
  const displayName =
    profile && typeof profile === 'object' && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof displayName === 'string' && displayName !== ''
    ? displayName
    : group.metadata.title ?? group.metadata.name;
}
