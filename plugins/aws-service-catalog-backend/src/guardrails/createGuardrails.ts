import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { GuardedTeamList } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsAccess } from '../aws/AwsAccess';
import type { ReadCache, ReadPolicy } from '../aws/ReadCache';
import type { Catalog } from '../catalogs/Catalog';
import type { Catalogs } from '../catalogs/Catalogs';
import type { KnownPeople } from '../provisioned/owners';
import type { People } from '../teams/Person';
import type { TeamDirectory } from '../teams/TeamDirectory';
import type { Teams } from '../teams/Teams';
import { ChangeGuardrail } from './changeGuardrail';
import { GuardrailReads } from './getGuardrails';
import { InstanceReads } from './instances/InstanceReads';
import { Intervene } from './instances/Intervene';
import { type OpenTeam, catalogOfAccount, createOpenTeam } from './openTeam';
import { LaunchReports } from './report/LaunchReports';

/** What people can ask and do about guardrails. */
export interface Guardrails {
  openTeam: OpenTeam;
  reads: GuardrailReads;
  change: ChangeGuardrail;
  instances: InstanceReads;
  intervene: Intervene;
  reports: LaunchReports;
  /**
   * Teams that a catalog answers for, by title: those that work in its account, and those that get their products from
   * it and have no catalog of their own account.
   */
  teamsOf(catalog: Catalog): Promise<GuardedTeamList>;
}

/** Puts the room together. */
export function createGuardrails(options: {
  aws: AwsAccess;
  cache: ReadCache;
  policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  people: People;
  teams: Teams;
  catalogs: Catalogs;
  directory: TeamDirectory;
  notifications: NotificationService;
  peopleOf: (sessionNames: string[]) => Promise<KnownPeople>;
  /** Lets everybody see at once what a change of policies has done. */
  changed: (catalog: Catalog) => Promise<void>;
  logger: LoggerService;
}): Guardrails {
  const { aws, cache, policy, people, teams, catalogs, directory } = options;
  const { notifications, logger, peopleOf, changed } = options;
  const reads = new GuardrailReads(cache, policy);
  const instances = new InstanceReads({
    cache,
    policy,
    directory,
    peopleOf,
  });
  return {
    openTeam: createOpenTeam({ people, teams, catalogs, aws }),
    reads,
    change: new ChangeGuardrail({ teams, catalogs, aws, changed }),
    instances,
    intervene: new Intervene({
      aws,
      catalogs,
      reads: instances,
      directory,
      notifications,
      logger,
    }),
    reports: new LaunchReports({ cache, policy, directory, peopleOf }),
    async teamsOf({ id: catalogId, accountId }) {
      const there = (await directory.all()).filter(
        team =>
          team.accountId === accountId ||
          (team.catalog === catalogId &&
            !catalogOfAccount(catalogs.all(), team.accountId)),
      );
      return {
        items: there
          .map(team => ({
            id: team.id,
            title: team.title,
            accountId: team.accountId,
            regions: team.regions,
            roleName: team.roleName,
          }))
          .sort((a, b) => a.title.localeCompare(b.title)),
      };
    },
  };
}
