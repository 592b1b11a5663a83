import type { LaunchProgress } from './LaunchProgress';
import type {
  LaunchRequest,
  StoredLaunch,
  StoredLaunchEvent,
} from './StoredLaunch';

/** What a change leaves behind. */
export interface LaunchChange {
  progress: LaunchProgress;
  /** Lines for the timeline; the last one is in the new state. */
  events: StoredLaunchEvent[];
  at: Date;
  /** Holds the launch until then; left out, the claim is given up. */
  claimedUntil?: Date;
  /** When the person has to be told at the latest; left out, there is nothing to tell. */
  noticeDue?: Date;
}

/** Which launches to list, newest first. */
export interface LaunchQuery {
  teamId: string;
  /** Only those of this person. */
  requestedBy?: string;
  /** Only those that have not ended. */
  active?: boolean;
  provisionedProductId?: string;
  limit: number;
  /** Continue after this launch. */
  after?: { requestedAt: Date; id: string };
}

/** Which launches the watcher wants to see. */
export interface WatchQuery {
  limit: number;
  /** Interrupted ones, only if they were last looked at before this time. */
  interruptedBefore: Date;
}

/** Which launches to forget. */
export interface PruneQuery {
  endedBefore: Date;
  limit: number;
}

/**
 * Keeps launches. Several replicas share one store, so every change is a compare-and-set: it is made on the revision
 * that it was decided on, or not at all.
 */
export interface LaunchStore {
  /**
   * Writes a new launch. The idempotency key decides: when this person has used it before, nothing is written.
   *
   * @returns the launch of that key, and whether this call made it
   * @throws ConflictError when another launch is under way on the same provisioned product
   */
  create(
    request: LaunchRequest,
    change: LaunchChange,
  ): Promise<{ launch: StoredLaunch; created: boolean }>;

  get(id: string): Promise<StoredLaunch | undefined>;

  findByIdempotencyKey(
    requestedBy: string,
    idempotencyKey: string,
  ): Promise<StoredLaunch | undefined>;

  /** Whether a launch through the portal has ever taken this name in an account and region; it may be free again. */
  hasTakenName(place: {
    accountId: string;
    region: string;
    name: string;
  }): Promise<boolean>;

  /** Launches by the record that AWS gave them; for showing who asked for a record. */
  findByRecordIds(
    teamId: string,
    recordIds: readonly string[],
  ): Promise<StoredLaunch[]>;

  list(query: LaunchQuery): Promise<StoredLaunch[]>;

  /** Launches that keep others off these provisioned products; those that wait for a person do not. */
  listActiveOn(
    teamId: string,
    provisionedProductIds: readonly string[],
  ): Promise<StoredLaunch[]>;

  /**
   * Launches of all teams that the watcher has work with, longest not looked at first: `submitting`, `in-progress`, and
   * `interrupted` ones that were not looked at since a time.
   */
  listWatched(query: WatchQuery): Promise<StoredLaunch[]>;

  /** Notes that the watcher has looked at launches, so that others have their turn. */
  looked(ids: readonly string[], at: Date): Promise<void>;

  /** Notes since when AWS has not known the record of a launch; undefined when it knows it again. */
  missing(id: string, since: Date | undefined): Promise<void>;

  /**
   * Changes a launch, if it is still at this revision.
   *
   * @returns the launch after the change, or undefined when someone else was first
   * @throws ConflictError when another launch has its record, or is under way on its provisioned product
   */
  change(
    launch: StoredLaunch,
    change: LaunchChange,
  ): Promise<StoredLaunch | undefined>;

  /**
   * Takes a launch that nobody holds, so that only one process sends it to AWS. A holder that died loses it when its
   * time is over.
   *
   * @returns the launch, now held until `until`, or undefined when it is held or has changed
   */
  claim(
    launch: StoredLaunch,
    options: { now: Date; until: Date },
  ): Promise<StoredLaunch | undefined>;

  /** Launches whose person should have been told by now, longest overdue first. */
  listUntold(query: { now: Date; limit: number }): Promise<StoredLaunch[]>;

  /**
   * Puts a notice off, or crosses it out when the person has been told.
   *
   * @param due - when it falls due again; undefined when it never does
   * @returns the launch after that, or undefined when someone else has moved its notice, or the launch has moved on
   */
  moveNotice(
    launch: StoredLaunch,
    due: Date | undefined,
  ): Promise<StoredLaunch | undefined>;

  /**
   * Forgets launches with their timelines, those first that ended first. One that has not ended, or whose person has
   * not been told, stays, and so does the newest of each person: only it tells who is behind a session name.
   *
   * @returns how many
   */
  prune(query: PruneQuery): Promise<number>;

  /** The timeline of a launch, oldest first. */
  events(id: string): Promise<StoredLaunchEvent[]>;

  /** Entity refs of the people behind session names, as far as they have launched something. */
  peopleBySessionName(
    sessionNames: readonly string[],
  ): Promise<Map<string, string>>;

  /** Entity refs of what the team has launched something for, by the id of the provisioned product. */
  launchedFor(
    teamId: string,
    provisionedProductIds: readonly string[],
  ): Promise<Map<string, string>>;
}
