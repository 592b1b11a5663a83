import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { LaunchPolicies } from '../access/LaunchPolicies';
import type { AwsAccess } from '../aws/AwsAccess';
import type { ReadCache } from '../aws/ReadCache';
import type { TeamSession, Teams } from '../teams/Teams';
import type { AuditLaunch } from './auditLaunches';
import type { GroupsOfPerson } from '../teams/groupsOfPerson';
import type { TeamDirectory } from '../teams/TeamDirectory';
import type { AnnounceOwner } from './announceOwner';
import { GetLaunchTimeline } from './GetLaunchTimeline';
import { HandOver } from './HandOver';
import { HandOverAcrossTeams } from './HandOverAcrossTeams';
import { ImportStack } from './ImportStack';
import { type IsNameListed, LaunchNames } from './LaunchNames';
import { LaunchStarter } from './LaunchStarter';
import { LaunchNotices, type SendNotice } from './LaunchNotices';
import { type AnnounceLaunch, LaunchSteps } from './LaunchSteps';
import type { LaunchStore } from './LaunchStore';
import { LaunchSubmitter } from './LaunchSubmitter';
import type { ReadLaunchTerms } from './LaunchTerms';
import { LaunchWatcher } from './LaunchWatcher';
import { Plans } from './Plans';
import { Provision } from './Provision';
import { Resume } from './Resume';
import { RunServiceAction } from './RunServiceAction';
import type { StoredLaunch } from './StoredLaunch';
import { Terminate } from './Terminate';
import { Update } from './Update';

/** Everything that can be done with launches. */
export interface Launches {
  store: LaunchStore;
  provision: Provision;
  update: Update;
  terminate: Terminate;
  resume: Resume;
  importStack: ImportStack;
  handOver: HandOver;
  handOverAcrossTeams: HandOverAcrossTeams;
  actions: RunServiceAction;
  plans: Plans;
  timeline: GetLaunchTimeline;
  watcher: LaunchWatcher;
  notices: LaunchNotices;
  /** @throws NotFoundError - the team has no such launch */
  get(session: TeamSession, launchId: string): Promise<StoredLaunch>;
}

/** Puts the room together. */
export function createLaunches(options: {
  store: LaunchStore;
  aws: AwsAccess;
  teams: Pick<Teams, 'byId'>;
  cache: ReadCache;
  terms: ReadLaunchTerms;
  isNameListed: IsNameListed;
  groupsOf: GroupsOfPerson;
  announce: AnnounceLaunch;
  announceOwner: AnnounceOwner;
  directory: Pick<TeamDirectory, 'all'>;
  notify: SendNotice;
  policies: LaunchPolicies;
  audit: AuditLaunch;
  /** For how long one process holds a launch while it sends it, in milliseconds. */
  leaseMs: number;
  /** For how long a launch is being sent at most, retries included, in milliseconds. */
  sendMs: number;
  logger: LoggerService;
}): Launches {
  const { store, aws, teams, cache, terms, announce, leaseMs, logger } =
    options;
  const { groupsOf } = options;
  const now = () => new Date();
  const notices = new LaunchNotices({
    store,
    send: options.notify,
    now,
    logger,
  });
  const steps = new LaunchSteps({ store, announce, notices, now });
  const submitter = new LaunchSubmitter({
    steps,
    logger,
    now,
    sendMs: options.sendMs,
  });
  const starter = new LaunchStarter({
    store,
    submitter,
    announce,
    policies: options.policies,
    newId: randomUUID,
    now,
    leaseMs,
  });
  const names = new LaunchNames({ store, isListed: options.isNameListed });
  const update = new Update({ starter, store, terms });
  return {
    store,
    provision: new Provision({
      starter,
      terms,
      names,
    }),
    importStack: new ImportStack({ starter, names }),
    handOver: new HandOver({ starter, store, groupsOf }),
    handOverAcrossTeams: new HandOverAcrossTeams({
      store,
      directory: options.directory,
      groupsOf,
      announce: options.announceOwner,
    }),
    actions: new RunServiceAction({ starter, store }),
    update,
    plans: new Plans({ update }),
    terminate: new Terminate({ starter, store }),
    resume: new Resume({ steps, submitter, terms, now, leaseMs }),
    timeline: new GetLaunchTimeline({ store, cache }),
    notices,
    watcher: new LaunchWatcher({
      store,
      steps,
      submitter,
      aws,
      teamById: teamId => teams.byId(teamId),
      audit: options.audit,
      leaseMs,
      now,
      logger,
    }),
    async get(session, launchId) {
      const launch = await store.get(launchId);
      if (launch?.request.teamId !== session.team.id) {
        throw new NotFoundError(
          `There is no launch '${launchId}' of your team`,
        );
      }
      return launch;
    },
  };
}
