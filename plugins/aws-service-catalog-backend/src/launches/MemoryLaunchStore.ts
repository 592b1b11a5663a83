import { launchedForIn } from './launchedForIn';
import { BusyError } from './BusyError';
import {
  HOLDING_STATES,
  hasEnded,
  type LaunchProgress,
} from './LaunchProgress';
import type {
  LaunchChange,
  LaunchQuery,
  LaunchStore,
  PruneQuery,
  WatchQuery,
} from './LaunchStore';
import {
  provisionedProductIdOf,
  recordIdOf,
  type LaunchRequest,
  type StoredLaunch,
  type StoredLaunchEvent,
} from './StoredLaunch';

/** Twin of `DatabaseLaunchStore` for tests of what stands above the store; forgets everything with the process. */
export class MemoryLaunchStore implements LaunchStore {
  readonly #launches = new Map<string, StoredLaunch>();
  readonly #events = new Map<string, StoredLaunchEvent[]>();
  readonly #lookedAt = new Map<string, Date>();

  async create(request: LaunchRequest, change: LaunchChange) {
    const existing = this.#ofKey(request.requestedBy, request.idempotencyKey);
    if (existing) {
      return { launch: existing, created: false };
    }
    this.#requireFree(request, change.progress);
    const launch: StoredLaunch = {
      request: structuredClone(request),
      progress: change.progress,
      updatedAt: change.at,
      revision: 1,
      claimedUntil: change.claimedUntil,
    };
    this.#launches.set(request.id, launch);
    this.#events.set(request.id, [...change.events]);
    this.#lookedAt.set(request.id, change.at);
    return { launch, created: true };
  }

  async get(id: string) {
    return this.#launches.get(id);
  }

  async findByIdempotencyKey(requestedBy: string, idempotencyKey: string) {
    return this.#ofKey(requestedBy, idempotencyKey);
  }

  async hasTakenName(place: {
    accountId: string;
    region: string;
    name: string;
  }) {
    return this.#all().some(
      launch =>
        launch.request.accountId === place.accountId &&
        launch.request.region === place.region &&
        launch.request.provisionedProductName === place.name &&
        provisionedProductIdOf(launch) !== undefined,
    );
  }

  async findByRecordIds(teamId: string, recordIds: readonly string[]) {
    return this.#all().filter(launch => {
      const recordId = recordIdOf(launch);
      return (
        launch.request.teamId === teamId &&
        recordId !== undefined &&
        recordIds.includes(recordId)
      );
    });
  }

  async list(query: LaunchQuery) {
    return this.#all()
      .filter(launch => matches(launch, query))
      .sort(newestFirst)
      .slice(0, query.limit);
  }

  async listActiveOn(teamId: string, provisionedProductIds: readonly string[]) {
    return this.#all().filter(launch => {
      const id = provisionedProductIdOf(launch);
      return (
        launch.request.teamId === teamId &&
        HOLDING_STATES.includes(launch.progress.state) &&
        id !== undefined &&
        provisionedProductIds.includes(id)
      );
    });
  }

  async listWatched({ limit, interruptedBefore }: WatchQuery) {
    return this.#all()
      .filter(
        launch =>
          ['submitting', 'in-progress'].includes(launch.progress.state) ||
          (launch.progress.state === 'interrupted' &&
            this.#lookedAtOf(launch) < interruptedBefore.getTime()),
      )
      .sort((a, b) => this.#lookedAtOf(a) - this.#lookedAtOf(b))
      .slice(0, limit);
  }

  async looked(ids: readonly string[], at: Date) {
    for (const id of ids) {
      this.#lookedAt.set(id, at);
    }
  }

  async missing(id: string, since: Date | undefined) {
    const launch = this.#launches.get(id);
    if (launch) {
      this.#launches.set(id, { ...launch, missingSince: since });
    }
  }

  async change(launch: StoredLaunch, change: LaunchChange) {
    const { id } = launch.request;
    if (this.#launches.get(id)?.revision === launch.revision) {
      this.#requireFree(launch.request, change.progress);
    }
    const next = this.#replace(launch, {
      progress: change.progress,
      updatedAt: change.at,
      claimedUntil: change.claimedUntil,
      noticeDue: change.noticeDue,
      missingSince: undefined,
    });
    if (next) {
      this.#lookedAt.set(id, change.at);
      this.#events.set(id, [...(this.#events.get(id) ?? []), ...change.events]);
    }
    return next;
  }

  async claim(launch: StoredLaunch, options: { now: Date; until: Date }) {
    const held = this.#launches.get(launch.request.id)?.claimedUntil;
    if (held && held > options.now) {
      return undefined;
    }
    return this.#replace(launch, { claimedUntil: options.until });
  }

  async listUntold({ now, limit }: { now: Date; limit: number }) {
    return this.#all()
      .filter(({ noticeDue }) => noticeDue && noticeDue <= now)
      .sort((a, b) => noticeOf(a) - noticeOf(b))
      .slice(0, limit);
  }

  async moveNotice(launch: StoredLaunch, due: Date | undefined) {
    const { id } = launch.request;
    const current = this.#launches.get(id);
    if (!current || noticeOf(current) !== noticeOf(launch)) {
      return undefined;
    }
    this.#launches.set(id, { ...current, noticeDue: due });
    return { ...launch, noticeDue: due };
  }

  async prune({ endedBefore, limit }: PruneQuery) {
    const old = this.#all()
      .filter(
        ({ progress, noticeDue, request }) =>
          'endedAt' in progress &&
          progress.endedAt < endedBefore &&
          !noticeDue &&
          this.#all().some(
            newer =>
              newer.request.sessionName === request.sessionName &&
              newer.request.requestedAt > request.requestedAt,
          ),
      )
      .sort((a, b) => endOf(a) - endOf(b))
      .slice(0, limit);
    for (const { request } of old) {
      this.#launches.delete(request.id);
      this.#events.delete(request.id);
      this.#lookedAt.delete(request.id);
    }
    return old.length;
  }

  async events(id: string) {
    return [...(this.#events.get(id) ?? [])];
  }

  async peopleBySessionName(sessionNames: readonly string[]) {
    return new Map(
      this.#all()
        .filter(({ request }) => sessionNames.includes(request.sessionName))
        .map(({ request }) => [request.sessionName, request.requestedBy]),
    );
  }

  async launchedFor(teamId: string, provisionedProductIds: readonly string[]) {
    return launchedForIn(this.#all(), teamId, provisionedProductIds);
  }

  /** The unique indices of the database. */
  #requireFree(request: LaunchRequest, progress: LaunchProgress): void {
    const changed = { request, progress };
    const isTaken = this.#all().some(
      other =>
        other.request.id !== request.id &&
        other.request.accountId === request.accountId &&
        (isSame(recordIdOf(other), recordIdOf(changed)) ||
          (other.request.region === request.region &&
            [other, changed].every(one =>
              HOLDING_STATES.includes(one.progress.state),
            ) &&
            isSame(
              provisionedProductIdOf(other),
              provisionedProductIdOf(changed),
            ))),
    );
    if (isTaken) {
      throw new BusyError(request);
    }
  }

  #lookedAtOf({ request }: StoredLaunch): number {
    return this.#lookedAt.get(request.id)?.getTime() ?? 0;
  }

  #ofKey(requestedBy: string, key: string): StoredLaunch | undefined {
    return this.#all().find(
      ({ request }) =>
        request.requestedBy === requestedBy && request.idempotencyKey === key,
    );
  }

  #all(): StoredLaunch[] {
    return [...this.#launches.values()];
  }

  #replace(
    launch: StoredLaunch,
    change: Partial<StoredLaunch>,
  ): StoredLaunch | undefined {
    const current = this.#launches.get(launch.request.id);
    if (current?.revision !== launch.revision) {
      return undefined;
    }
    const next = { ...current, ...change, revision: current.revision + 1 };
    this.#launches.set(launch.request.id, next);
    return next;
  }
}

function noticeOf({ noticeDue }: StoredLaunch): number {
  return noticeDue?.getTime() ?? 0;
}

function endOf({ progress }: StoredLaunch): number {
  return 'endedAt' in progress ? progress.endedAt.getTime() : 0;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

function matches(launch: StoredLaunch, query: LaunchQuery): boolean {
  const { request, progress } = launch;
  return (
    request.teamId === query.teamId &&
    (!query.requestedBy || request.requestedBy === query.requestedBy) &&
    (!query.active || !hasEnded(progress.state)) &&
    (!query.provisionedProductId ||
      provisionedProductIdOf(launch) === query.provisionedProductId) &&
    (!query.after || isAfter(request, query.after))
  );
}

type Position = Pick<LaunchRequest, 'requestedAt' | 'id'>;

function isAfter(request: Position, position: Position): boolean {
  return comparePositions(request, position) > 0;
}

function newestFirst(a: StoredLaunch, b: StoredLaunch): number {
  return comparePositions(a.request, b.request);
}

function comparePositions(a: Position, b: Position): number {
  const byTime = b.requestedAt.getTime() - a.requestedAt.getTime();
  if (byTime !== 0) {
    return byTime;
  }
  return a.id < b.id ? 1 : Number(a.id !== b.id) * -1;
}
