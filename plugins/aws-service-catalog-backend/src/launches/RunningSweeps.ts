import { NotAllowedError } from '@backstage/errors';
import type { AwsSession } from '../aws/AwsAccess';
import { searchProvisionedProducts } from '../aws/serviceCatalog/searchProvisionedProducts';
import type { LaunchReaders } from './findRecord';
import type { StoredLaunch } from './StoredLaunch';

/** A launch that AWS has a record of. */
export type Followed = StoredLaunch & {
  progress: {
    state: 'in-progress';
    recordId: string;
    provisionedProductId: string;
  };
};

/** What some pages of provisioned products under change tell about launches. */
export interface Sweep {
  /** Still running. */
  running: Followed[];
  /** Not running any more: to be looked at one by one. The others lie on pages that were not read this time. */
  candidates: Followed[];
  /** Calls to AWS that it took. */
  calls: number;
}

/** Pages, of a hundred items each, that one sweep reads; the next one goes on from there. */
const PAGES = 10;

interface Position {
  pageToken: string;
  /** Last id before it. */
  afterId: string;
}

/**
 * Finds out which of many launches still run, by pages instead of one by one. Where a sweep ended is kept in this
 * process only: another one begins anew, which costs nothing but time.
 */
export class RunningSweeps {
  readonly #positions = new Map<string, Position>();

  /**
   * Sweeps what the team's role has under change, or, where it may not see that, what each person has.
   *
   * @param place - names the team and region
   * @param most - calls to AWS at most, unless the team's role can see it all
   */
  async sweep(
    place: string,
    launches: Followed[],
    sessionsOf: (launch: StoredLaunch) => LaunchReaders,
    most: number,
  ): Promise<Sweep> {
    try {
      const { reader } = sessionsOf(launches[0]);
      return await this.#read(place, reader, 'role', launches);
    } catch (error) {
      if (!(error instanceof NotAllowedError)) {
        throw error;
      }
    }
    const whole: Sweep = { running: [], candidates: [], calls: 1 };
    for (const [sessionName, own] of byPerson(launches)) {
      if (whole.calls >= most) {
        return whole;
      }
      const part = await this.#read(
        `${place} ${sessionName}`,
        sessionsOf(own[0]).actor,
        'user',
        own,
      );
      whole.running.push(...part.running);
      whole.candidates.push(...part.candidates);
      whole.calls += part.calls;
    }
    return whole;
  }

  async #read(
    key: string,
    session: AwsSession,
    within: 'role' | 'user',
    launches: Followed[],
  ): Promise<Sweep> {
    const from = this.#positions.get(key);
    // Should the position be out of date, the next sweep begins anew.
    this.#positions.delete(key);
    const recordIds = new Set<string>();
    let calls = 0;
    let lastId = from?.afterId ?? '';
    let pageToken = from?.pageToken;
    do {
      const page = await searchProvisionedProducts(session, {
        query: ['status:UNDER_CHANGE'],
        within,
        pageToken,
      });
      calls += 1;
      for (const { id, lastRecordId } of page.items) {
        lastId = id;
        if (lastRecordId) recordIds.add(lastRecordId);
      }
      pageToken = page.nextPageToken;
    } while (pageToken && calls < PAGES);
    if (pageToken) {
      this.#positions.set(key, { pageToken, afterId: lastId });
    }
    const covered = launches.filter(
      ({ progress: { provisionedProductId: id } }) =>
        (!from || id > from.afterId) && (!pageToken || id <= lastId),
    );
    const isRunning = ({ progress }: Followed) =>
      recordIds.has(progress.recordId);
    return {
      running: covered.filter(isRunning),
      candidates: covered.filter(launch => !isRunning(launch)),
      calls,
    };
  }
}

function byPerson(launches: Followed[]): Map<string, Followed[]> {
  const people = new Map<string, Followed[]>();
  for (const launch of launches) {
    const { sessionName } = launch.request;
    people.set(sessionName, [...(people.get(sessionName) ?? []), launch]);
  }
  return people;
}
