import type {
  PublicationRequest,
  PublicationState,
  StoredPublication,
} from './StoredPublication';

/** What a change leaves behind. */
export interface PublicationChange extends PublicationState {
  at: Date;
  /** Holds the publication until then; left out, the claim is given up. */
  claimedUntil?: Date;
}

/** Which publications to list, newest first. */
export interface PublicationQuery {
  catalogId: string;
  limit: number;
  /** Continue after this publication. */
  after?: { requestedAt: Date; id: string };
}

/**
 * Keeps publications. Several replicas share one store, so every change is a compare-and-set: it is made on the
 * revision that it was decided on, or not at all.
 */
export interface PublicationStore {
  /**
   * Writes a new publication. The idempotency key decides: when this person has used it before, nothing is written.
   *
   * @returns the publication of that key, and whether this call made it
   * @throws ConflictError when another publication of this product name has not ended in the catalog
   */
  create(
    request: PublicationRequest,
    change: PublicationChange,
  ): Promise<{ publication: StoredPublication; created: boolean }>;

  get(id: string): Promise<StoredPublication | undefined>;

  list(query: PublicationQuery): Promise<StoredPublication[]>;

  /** Publications of all catalogs that are under way and nobody holds, those unchanged for longest first. */
  listUnheld(query: { now: Date; limit: number }): Promise<StoredPublication[]>;

  /**
   * Changes a publication.
   *
   * @returns undefined when it is no longer at the revision that was given: somebody else was faster
   * @throws ConflictError when another publication of its product name has not ended in the catalog
   */
  change(
    publication: StoredPublication,
    change: PublicationChange,
  ): Promise<StoredPublication | undefined>;

  /** Takes a publication for oneself; undefined when somebody else holds or has changed it. */
  claim(
    publication: StoredPublication,
    options: { now: Date; until: Date },
  ): Promise<StoredPublication | undefined>;
}
