import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError, toError } from '@backstage/errors';
import type { AwsAccess } from '../aws/AwsAccess';
import { describeRecord } from '../aws/serviceCatalog/describeRecord';
import type { CatalogRecord } from '../aws/serviceCatalog/Record';
import { searchProvisionedProducts } from '../aws/serviceCatalog/searchProvisionedProducts';
import { targetOf, type Team } from '../teams/Team';
import { type LaunchReaders, readAsEither } from './findRecord';
import type { LaunchSteps } from './LaunchSteps';
import type { LaunchStore } from './LaunchStore';
import type { LaunchSubmitter } from './LaunchSubmitter';
import { readFailure } from './readFailure';
import type { StoredLaunch } from './StoredLaunch';

/** Up to so many launches of a team are followed record by record; more, by pages of what is under change. */
const HANDFUL = 5;

/** AWS calls that one look at one team's launches may take, whatever their number. */
const CALLS_PER_TEAM = 12;

/** Launches that have ended are looked at even when the pages have used up the calls: or none would ever end. */
const LEAST_OBSERVED = 2;

/** A failed launch takes about so many calls to explain. */
const CALLS_TO_EXPLAIN = 4;

/** Launches without an answer that one look at one team settles; each may take several calls. */
const SETTLED_PER_TEAM = 10;

/** Launches looked at in one tick, of all teams. */
const MOST_WATCHED = 5_000;

type Followed = StoredLaunch & {
  progress: { state: 'in-progress'; recordId: string };
};

/**
 * Carries launches on while nobody is waiting for them: settles those without an answer and follows those under way to
 * their end. One replica at a time runs it; it keeps nothing between ticks.
 */
export class LaunchWatcher {
  readonly #store: LaunchStore;
  readonly #steps: LaunchSteps;
  readonly #submitter: LaunchSubmitter;
  readonly #aws: AwsAccess;
  readonly #teamById: (teamId: string) => Promise<Team | undefined>;
  readonly #leaseMs: number;
  readonly #now: () => Date;
  readonly #logger: LoggerService;

  constructor(options: {
    store: LaunchStore;
    steps: LaunchSteps;
    submitter: LaunchSubmitter;
    aws: AwsAccess;
    teamById: (teamId: string) => Promise<Team | undefined>;
    /** For how long a launch is held while it is sent. */
    leaseMs: number;
    now: () => Date;
    logger: LoggerService;
  }) {
    this.#store = options.store;
    this.#steps = options.steps;
    this.#submitter = options.submitter;
    this.#aws = options.aws;
    this.#teamById = options.teamById;
    this.#leaseMs = options.leaseMs;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /**
   * Looks at every launch that has not ended.
   *
   * @returns whether there is more to do at once
   */
  async tick(signal?: AbortSignal): Promise<boolean> {
    const launches = await this.#store.listWatched(MOST_WATCHED);
    let more = false;
    for (const group of byPlace(launches)) {
      if (signal?.aborted) {
        return false;
      }
      try {
        more = (await this.#lookAt(group)) || more;
      } catch (error) {
        const [{ request }] = group;
        this.#logger.warn(
          `Launches of ${request.teamId} in ${request.region} could not be followed`,
          toError(error),
        );
      }
    }
    return more;
  }

  /** All of one team in one region. */
  async #lookAt(launches: StoredLaunch[]): Promise<boolean> {
    const [{ request }] = launches;
    const team = await this.#teamById(request.teamId);
    if (!team || team.accountId !== request.accountId) {
      throw new NotFoundError(
        `Team ${request.teamId} no longer works in account ${request.accountId}`,
      );
    }
    const target = targetOf(team, request.region);
    const sessionsOf = (launch: StoredLaunch): LaunchReaders => ({
      reader: this.#aws.reader(target),
      actor: this.#aws.actor(target, launch.request.sessionName),
    });
    const lost = launches.filter(launch => this.#isLost(launch));
    for (const launch of lost.slice(0, SETTLED_PER_TEAM)) {
      await this.#settle(launch, sessionsOf(launch));
    }
    return this.#follow(launches.filter(isFollowed), sessionsOf);
  }

  /** Sent, without an answer, and in nobody's hands. */
  #isLost({ progress, claimedUntil }: StoredLaunch): boolean {
    return (
      progress.state === 'submitting' &&
      (!claimedUntil || claimedUntil <= this.#now())
    );
  }

  async #settle(launch: StoredLaunch, sessions: LaunchReaders): Promise<void> {
    const held = await this.#steps.claim(launch, this.#leaseMs);
    if (held) {
      await this.#submitter.resubmit(held, sessions, {});
    }
  }

  async #follow(
    launches: Followed[],
    sessionsOf: (launch: StoredLaunch) => LaunchReaders,
  ): Promise<boolean> {
    let calls = 0;
    let candidates = launches;
    if (launches.length > HANDFUL) {
      const running = await this.#runningRecords(sessionsOf(launches[0]));
      calls += running.calls;
      candidates = launches.filter(
        ({ progress }) => !running.recordIds.has(progress.recordId),
      );
    }
    const most = Math.max(CALLS_PER_TEAM, calls + LEAST_OBSERVED);
    let ended = 0;
    for (const launch of candidates) {
      if (calls >= most) {
        return ended > 0;
      }
      const observed = await this.#observe(launch, sessionsOf(launch));
      calls += observed.calls;
      ended += Number(observed.ended);
    }
    return false;
  }

  /** Records of operations under way, a hundred provisioned products a page. */
  async #runningRecords({
    reader,
  }: LaunchReaders): Promise<{ recordIds: Set<string>; calls: number }> {
    const recordIds = new Set<string>();
    let calls = 0;
    let pageToken: string | undefined;
    do {
      const page = await searchProvisionedProducts(reader, {
        query: ['status:UNDER_CHANGE'],
        within: 'role',
        pageToken,
      });
      calls += 1;
      for (const { lastRecordId } of page.items) {
        if (lastRecordId) recordIds.add(lastRecordId);
      }
      pageToken = page.nextPageToken;
    } while (pageToken);
    return { recordIds, calls };
  }

  async #observe(
    launch: Followed,
    sessions: LaunchReaders,
  ): Promise<{ ended: boolean; calls: number }> {
    const record = await this.#recordOf(launch, sessions);
    if (!record) {
      await this.#forgotten(launch);
      return { ended: true, calls: 1 };
    }
    if (record.status === 'SUCCEEDED') {
      await this.#steps.take(launch, { type: 'succeeded' }, 'Done');
      return { ended: true, calls: 1 };
    }
    if (record.status === 'FAILED') {
      await this.#failed(launch, sessions, record);
      return { ended: true, calls: 1 + CALLS_TO_EXPLAIN };
    }
    return { ended: false, calls: 1 };
  }

  async #recordOf(
    { progress }: Followed,
    sessions: LaunchReaders,
  ): Promise<CatalogRecord | undefined> {
    try {
      const { record } = await readAsEither(sessions, session =>
        describeRecord(session, progress.recordId),
      );
      return record;
    } catch (error) {
      if (error instanceof NotFoundError) {
        return undefined;
      }
      throw error;
    }
  }

  async #failed(
    launch: Followed,
    { reader }: LaunchReaders,
    record: CatalogRecord,
  ): Promise<void> {
    const failure = await readFailure(reader, {
      operation: launch.request.order.operation,
      name: launch.request.provisionedProductName,
      record,
    });
    await this.#steps.take(
      launch,
      { type: 'failed', failure },
      `Failed: ${failure.summary}`,
    );
  }

  async #forgotten(launch: Followed): Promise<void> {
    const summary = `AWS no longer knows the record ${launch.progress.recordId} of this launch.`;
    await this.#steps.take(
      launch,
      { type: 'failed', failure: { summary, nextSteps: [] } },
      summary,
    );
  }
}

function isFollowed(launch: StoredLaunch): launch is Followed {
  return launch.progress.state === 'in-progress';
}

function byPlace(launches: StoredLaunch[]): StoredLaunch[][] {
  const groups = new Map<string, StoredLaunch[]>();
  for (const launch of launches) {
    const { teamId, accountId, region } = launch.request;
    const place = `${teamId}/${accountId}/${region}`;
    const group = groups.get(place) ?? [];
    group.push(launch);
    groups.set(place, group);
  }
  return [...groups.values()];
}
