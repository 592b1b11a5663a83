import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { TeamDefinition } from 'backstage-plugin-aws-service-catalog-node';
import type { RequestRate } from './aws/RequestBudget';
import type { Catalog } from './catalogs/Catalog';
import { readCatalogs } from './catalogs/readCatalogs';
import { OUTPUT_LINKS, type OutputLinks } from './inventory/publicAddress';
import type { AnnotatedTeamRules } from './teams/annotatedTeam';
import { roleKeyOf } from './teams/Team';
import { accountIdProblem, teamProblem } from './teams/teamProblem';

/** Configuration of the plugin, read once at start-up. */
export interface ServiceCatalogConfig {
  /** Where people open the portal. */
  readonly appUrl?: string;
  readonly catalogs: readonly Catalog[];
  /** Refs of the groups that curate, and whom people ask for access. */
  readonly curators: readonly string[];
  readonly teams: readonly TeamDefinition[];
  /** What annotations of groups may make teams of; nothing, if left out. */
  readonly annotatedTeams?: AnnotatedTeamRules;
  /** Subjects of the services that may read what all teams run. */
  readonly inventoryReaders: readonly string[];
  /** How much of outputs that are web addresses these services are told. */
  readonly linkOutputs: OutputLinks;
  readonly launches: {
    /** Refuses a launch path that has no LAUNCH constraint. */
    readonly requireLaunchRole: boolean;
    /** Milliseconds between two looks at launches that are under way. */
    readonly watch: number;
    /** Milliseconds for which one process holds a launch while it sends it. */
    readonly lease: number;
    /** Milliseconds for which a launch is being sent, retries included; shorter than the lease. */
    readonly send: number;
    /** Milliseconds for which a launch that has ended is kept. */
    readonly keep: number;
  };
  readonly reads: {
    readonly rate: RequestRate;
    /** Milliseconds for which an answer of AWS is not asked for again. */
    readonly fresh: number;
    /** Milliseconds for which an answer is kept for the time when AWS does not answer. */
    readonly stale: number;
    /** Milliseconds for which an answer of AWS is waited for, of a read or a change. */
    readonly timeout: number;
  };
}

const ROOT = 'awsServiceCatalog';

const DAY_MS = 24 * 60 * 60_000;

/** @throws InputError - a value is missing or wrong; the message names its key */
export function readConfig(root: Config): ServiceCatalogConfig {
  const config = root.getOptionalConfig(ROOT);
  const curators = config?.getOptionalStringArray('curators') ?? [];
  curators.forEach((ref, index) => {
    if (!/^[a-z]+:[^/:\s]+\/[^/:\s]+$/i.test(ref)) {
      throw new InputError(
        `${ROOT}.curators[${index}]: '${ref}' is not a full entity ref, e.g. group:default/platform`,
      );
    }
  });
  const catalogs = readCatalogs(config);
  return Object.freeze({
    appUrl: root.getOptionalString('app.baseUrl'),
    catalogs,
    curators: curators.map(ref => ref.toLowerCase()),
    teams: readTeams(config, catalogs),
    annotatedTeams: readAnnotatedTeams(config),
    inventoryReaders: readInventoryReaders(config),
    linkOutputs: readLinkOutputs(config),
    launches: readLaunches(config),
    reads: readReads(config),
  });
}

function readTeams(
  config: Config | undefined,
  catalogs: readonly Catalog[],
): TeamDefinition[] {
  const groups = new Set<string>();
  const users = new Map<string, string>();
  return (config?.getOptionalConfigArray('teams') ?? []).map((item, index) => {
    const team: TeamDefinition = {
      groupRef: item.getString('group').toLowerCase(),
      accountId: item.getString('accountId'),
      regions: item.getStringArray('regions'),
      roleName: item.getString('roleName'),
      partition: item.getOptionalString('partition'),
      externalId: item.getOptionalString('externalId'),
      catalog: item.getOptionalString('catalog'),
    };
    const fail = (problem: string) =>
      new InputError(`${ROOT}.teams[${index}]: ${problem}`);
    const problem = teamProblem(team);
    if (problem) throw fail(problem);
    if (groups.has(team.groupRef)) {
      throw fail(`group '${team.groupRef}' already is a team above`);
    }
    groups.add(team.groupRef);
    const user = users.get(roleKeyOf(team));
    if (user) {
      throw fail(
        `roleName '${team.roleName}' of account ${team.accountId} already is the role of '${user}'; to AWS the two teams would be one, so give each a role of its own`,
      );
    }
    users.set(roleKeyOf(team), team.groupRef);
    if (
      team.catalog !== undefined &&
      !catalogs.some(catalog => catalog.id === team.catalog)
    ) {
      throw fail(
        `catalog '${team.catalog}' is not the id of any of ${ROOT}.catalogs`,
      );
    }
    return team;
  });
}

function readAnnotatedTeams(
  config: Config | undefined,
): AnnotatedTeamRules | undefined {
  const rules = config?.getOptionalConfig('annotatedTeams');
  if (!rules) return undefined;
  const accounts = rules.getStringArray('accounts');
  accounts.forEach((accountId, index) => {
    const problem = accountIdProblem(accountId);
    if (problem) {
      throw new InputError(
        `${ROOT}.annotatedTeams.accounts[${index}]: ${problem}`,
      );
    }
  });
  return { accounts, roleNames: rules.getOptionalStringArray('roleNames') };
}

function readInventoryReaders(config: Config | undefined): readonly string[] {
  const readers = config?.getOptionalStringArray('inventory.readers') ?? [
    'plugin:catalog',
  ];
  readers.forEach((reader, index) => {
    if (!/^(plugin|external):[^\s*]+$/.test(reader)) {
      throw new InputError(
        `${ROOT}.inventory.readers[${index}]: '${reader}' is not the subject of a service, e.g. plugin:catalog`,
      );
    }
  });
  return readers;
}

function readLinkOutputs(config: Config | undefined): OutputLinks {
  const wanted = config?.getOptionalString('inventory.linkOutputs') ?? 'origin';
  const known = OUTPUT_LINKS.find(links => links === wanted);
  if (!known) {
    throw new InputError(
      `${ROOT}.inventory.linkOutputs must be one of ${OUTPUT_LINKS.join(', ')}`,
    );
  }
  return known;
}

function readLaunches(
  config: Config | undefined,
): ServiceCatalogConfig['launches'] {
  const watch = readMilliseconds(config, 'launches.watch', { seconds: 3 });
  const lease = readMilliseconds(config, 'launches.lease', { seconds: 90 });
  const send = readMilliseconds(config, 'launches.send', { seconds: 60 });
  const keep = readMilliseconds(config, 'launches.keep', { years: 1 });
  if (watch < 100) {
    throw new InputError(`${ROOT}.launches.watch must be 100 ms or more`);
  }
  if (lease < 1_000) {
    throw new InputError(`${ROOT}.launches.lease must be 1 second or more`);
  }
  if (send <= 0) {
    throw new InputError(`${ROOT}.launches.send must be above 0`);
  }
  if (lease <= send) {
    throw new InputError(
      `${ROOT}.launches.lease must be longer than ${ROOT}.launches.send: a launch that is still being sent belongs to one replica`,
    );
  }
  if (keep < DAY_MS) {
    throw new InputError(
      `${ROOT}.launches.keep must be 1 day or more: a request that is sent again has to find the launch it began`,
    );
  }
  return {
    requireLaunchRole:
      config?.getOptionalBoolean('launches.requireLaunchRole') ?? true,
    watch,
    lease,
    send,
    keep,
  };
}

function readReads(config: Config | undefined): ServiceCatalogConfig['reads'] {
  const perSecond = config?.getOptionalNumber('reads.requestsPerSecond') ?? 10;
  // AWS's own burst is about its rate: keeping half of it back leaves room for requests that arrive closer together
  // than they were sent, and for others in the account. One that is refused slows down all that follow.
  const burst =
    config?.getOptionalNumber('reads.burst') ?? Math.max(1, perSecond / 2);
  if (perSecond <= 0) {
    throw new InputError(`${ROOT}.reads.requestsPerSecond must be above 0`);
  }
  if (burst < 1) throw new InputError(`${ROOT}.reads.burst must be 1 or more`);
  const fresh = readMilliseconds(config, 'reads.fresh', { minutes: 1 });
  const stale = readMilliseconds(config, 'reads.stale', { hours: 24 });
  const timeout = readMilliseconds(config, 'reads.timeout', { seconds: 20 });
  if (timeout <= 0) {
    throw new InputError(`${ROOT}.reads.timeout must be above 0`);
  }
  if (stale < fresh) {
    throw new InputError(
      `${ROOT}.reads.stale must not be shorter than ${ROOT}.reads.fresh`,
    );
  }
  return { rate: { perSecond, burst }, fresh, stale, timeout };
}

function readMilliseconds(
  config: Config | undefined,
  key: string,
  otherwise: HumanDuration,
): number {
  if (!config?.has(key)) return durationToMilliseconds(otherwise);
  try {
    return durationToMilliseconds(readDurationFromConfig(config, { key }));
  } catch (error) {
    throw new InputError(`${ROOT}.${key}: ${toError(error).message}`);
  }
}
