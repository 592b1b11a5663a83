import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { AwsAccess } from '../aws/AwsAccess';
import { within } from '../aws/within';
import { targetOf, type Team } from '../teams/Team';
import type { AuditLaunch } from './auditLaunches';
import type { LaunchReaders } from './findRecord';
import { LaunchObserver } from './LaunchObserver';
import { hasEnded } from './LaunchProgress';
import type { LaunchSteps } from './LaunchSteps';
import type { LaunchStore } from './LaunchStore';
import type { LaunchSubmitter } from './LaunchSubmitter';
import { type Followed, RunningSweeps } from './RunningSweeps';
import type { StoredLaunch } from './StoredLaunch';

/** Up to so many launches of a team are followed record by record; more, by pages of what is under change. */
const HANDFUL = 5;

/** AWS calls that one look at one team's launches may take, whatever their number. */
const CALLS_PER_TEAM = 12;

/** Launches that have ended are looked at even when the pages have used up the calls: or none would ever end. */
const LEAST_OBSERVED = 2;

/** Launches without an answer that one look at one team settles; each may take several calls. */
const SETTLED_PER_TEAM = 10;

/** Launches looked at in one tick, of all teams. */
const MOST_WATCHED = 5_000;

/** Time for one team in one tick: an account that does not answer keeps no other team waiting for longer. */
const TEAM_MS = 30_000;

/** How often a launch that waits for its person is looked for in AWS. */
const RECHECK_MS = 5 * 60_000;

/** For so long, a team that is gone may just be a configuration that is being mended. */
const GRACE_MS = 24 * 60 * 60_000;

type SessionsOf = (launch: StoredLaunch) => LaunchReaders;

/**
 * Carries launches on while nobody is waiting for them: settles those without an answer and follows those under way to
 * their end. One replica at a time runs it. What goes wrong with one launch or one account is no other one's trouble.
 */
export class LaunchWatcher {
  readonly #store: LaunchStore;
  readonly #steps: LaunchSteps;
  readonly #submitter: LaunchSubmitter;
  readonly #observer: LaunchObserver;
  readonly #sweeps = new RunningSweeps();
  readonly #aws: AwsAccess;
  readonly #teamById: (teamId: string) => Promise<Team | undefined>;
  readonly #audit: AuditLaunch;
  readonly #leaseMs: number;
  readonly #now: () => Date;
  readonly #logger: LoggerService;

  constructor(options: {
    store: LaunchStore;
    steps: LaunchSteps;
    submitter: LaunchSubmitter;
    aws: AwsAccess;
    teamById: (teamId: string) => Promise<Team | undefined>;
    audit: AuditLaunch;
    /** For how long a launch is held while it is sent. */
    leaseMs: number;
    now: () => Date;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#steps = options.steps;
    this.#submitter = options.submitter;
    this.#observer = new LaunchObserver(options);
    this.#aws = options.aws;
    this.#teamById = options.teamById;
    this.#audit = options.audit;
    this.#leaseMs = options.leaseMs;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /**
   * Looks at launches that have not ended, those that were not looked at for longest first.
   *
   * @param signal - stops it; what it has not come to is looked at first the next time
   * @returns whether there is more to do at once
   */
  async tick(signal?: AbortSignal): Promise<boolean> {
    const launches = await this.#store.listWatched({
      limit: MOST_WATCHED,
      interruptedBefore: new Date(this.#now().getTime() - RECHECK_MS),
    });
    const more = await Promise.all(
      byPlace(launches).map(([place, group]) =>
        this.#inTime(place, group, signal),
      ),
    );
    return more.includes(true) && !signal?.aborted;
  }

  async #inTime(
    place: string,
    launches: StoredLaunch[],
    stop: AbortSignal | undefined,
  ): Promise<boolean> {
    const time = AbortSignal.timeout(TEAM_MS);
    const signal = stop ? AbortSignal.any([stop, time]) : time;
    try {
      return await this.#lookAt(place, launches, signal);
    } catch (error) {
      this.#logger.warn(
        `Launches of ${place} could not be followed`,
        toError(error),
      );
      return false;
    }
  }

  /** All of one team in one region. */
  async #lookAt(
    place: string,
    launches: StoredLaunch[],
    signal: AbortSignal,
  ): Promise<boolean> {
    const [{ request }] = launches;
    const team = await this.#teamById(request.teamId);
    if (team?.accountId !== request.accountId) {
      await this.#eachOf(launches, signal, launch => this.#orphan(launch));
      return false;
    }
    const target = targetOf(team, request.region);
    const reader = within(this.#aws.reader(target), signal);
    const sessionsOf: SessionsOf = ({ request: { sessionName } }) => ({
      reader,
      actor: within(this.#aws.actor(target, sessionName), signal),
    });
    await this.#eachOf(
      launches
        .filter(launch => this.#isLost(launch))
        .slice(0, SETTLED_PER_TEAM),
      signal,
      launch => this.#settle(launch, sessionsOf(launch)),
    );
    return this.#follow(place, launches.filter(isFollowed), sessionsOf, signal);
  }

  /** One after the other; one that goes wrong has had its turn all the same. */
  async #eachOf<T extends StoredLaunch>(
    launches: T[],
    signal: AbortSignal,
    look: (launch: T) => Promise<boolean | void>,
  ): Promise<void> {
    for (const launch of launches) {
      if (signal.aborted) {
        return;
      }
      let isEnough: boolean | void = false;
      try {
        isEnough = await look(launch);
      } catch (error) {
        this.#logger.warn(
          `Launch ${launch.request.id} could not be followed`,
          toError(error),
        );
      }
      await this.#store.looked([launch.request.id], this.#now());
      if (isEnough) {
        return;
      }
    }
  }

  /** In nobody's hands: sent without an answer, or waiting for a person though AWS may have heard. */
  #isLost({ progress, claimedUntil }: StoredLaunch): boolean {
    switch (progress.state) {
      case 'submitting':
        return !claimedUntil || claimedUntil <= this.#now();
      case 'interrupted':
        return true;
      default:
        return false;
    }
  }

  async #settle(launch: StoredLaunch, sessions: LaunchReaders): Promise<void> {
    if (launch.progress.state === 'interrupted') {
      // An update leaves nothing in AWS that would tell whose it is; it has its turn, and waits on.
      if (launch.request.order.operation === 'provision') {
        await this.#submitter.recheck(launch, sessions);
      }
      return;
    }
    const held = await this.#steps.claim(launch, this.#leaseMs);
    if (held) {
      const settled = await this.#submitter.resubmit(held, sessions, {});
      await this.#audit('launch-resend', settled);
      await this.#auditEnd(settled);
    }
  }

  async #follow(
    place: string,
    launches: Followed[],
    sessionsOf: SessionsOf,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { running, candidates, calls } =
      launches.length > HANDFUL
        ? await this.#sweeps.sweep(place, launches, sessionsOf, CALLS_PER_TEAM)
        : { running: [], candidates: launches, calls: 0 };
    await this.#store.looked(
      running.map(({ request }) => request.id),
      this.#now(),
    );
    const most = Math.max(CALLS_PER_TEAM, calls + LEAST_OBSERVED);
    let spent = calls;
    let looks = 0;
    let ended = 0;
    await this.#eachOf(candidates, signal, async launch => {
      looks += 1;
      // Counted before it is known how many it takes, for a look that fails.
      spent += 1;
      const observed = await this.#observer.observe(launch, sessionsOf(launch));
      spent += observed.calls - 1;
      ended += Number(observed.ended);
      await this.#auditEnd(observed.launch);
      return spent >= most;
    });
    return ended > 0 && looks < candidates.length;
  }

  /** A launch of a team that is gone, or has moved to another account: nobody can ask AWS about it any more. */
  async #orphan(launch: StoredLaunch): Promise<void> {
    const { request, updatedAt } = launch;
    if (this.#now().getTime() - updatedAt.getTime() < GRACE_MS) {
      return;
    }
    const summary = `The team ${request.teamId} no longer works in account ${request.accountId} through this portal, so the portal cannot follow this launch.`;
    const { launch: abandoned } = await this.#steps.take(
      launch,
      {
        type: 'abandoned',
        failure: {
          summary,
          nextSteps: [
            {
              action: 'ask-aws-administrator',
              text: `Ask the administrator of account ${request.accountId} what became of ${request.provisionedProductName}.`,
            },
          ],
        },
      },
      `Given up: ${summary}`,
    );
    await this.#auditEnd(abandoned);
  }

  async #auditEnd(launch: StoredLaunch): Promise<void> {
    if (hasEnded(launch.progress.state)) {
      await this.#audit('launch-end', launch);
    }
  }
}

function isFollowed(launch: StoredLaunch): launch is Followed {
  return launch.progress.state === 'in-progress';
}

function byPlace(launches: StoredLaunch[]): [string, StoredLaunch[]][] {
  const groups = new Map<string, StoredLaunch[]>();
  for (const launch of launches) {
    const { teamId, accountId, region } = launch.request;
    const place = `${teamId}/${accountId}/${region}`;
    const group = groups.get(place) ?? [];
    group.push(launch);
    groups.set(place, group);
  }
  return [...groups.entries()];
}
