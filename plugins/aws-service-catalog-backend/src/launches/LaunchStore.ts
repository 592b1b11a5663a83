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

/**
 * Keeps launches. Several replicas share one store, so every change is a compare-and-set: it is made on the revision
 * that it was decided on, or not at all.
 */
export interface LaunchStore {
  /**
   * Writes a new launch. The idempotency key decides: when this person has used it before, nothing is written.
   *
   * @returns the launch of that key, and whether this call made it
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

  /** Launches that have not ended, of these provisioned products. */
  listActiveOn(
    teamId: string,
    provisionedProductIds: readonly string[],
  ): Promise<StoredLaunch[]>;

  /** Launches of all teams that the watcher has work with: `submitting` and `in-progress`, longest untouched first. */
  listWatched(limit: number): Promise<StoredLaunch[]>;

  /**
   * Changes a launch, if it is still at this revision.
   *
   * @returns the launch after the change, or undefined when someone else was first
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

  /** The timeline of a launch, oldest first. */
  events(id: string): Promise<StoredLaunchEvent[]>;

  /** Entity refs of the people behind session names, as far as they have launched something. */
  peopleBySessionName(
    sessionNames: readonly string[],
  ): Promise<Map<string, string>>;
}
