import type { PublicationProgress } from './PublicationProgress';
import type { PublicationChange } from './PublicationStore';
import type {
  PublicationRequest,
  StoredPublication,
} from './StoredPublication';

/** Time as a driver answers it: SQLite keeps milliseconds, PostgreSQL a timestamp. */
type DbTime = Date | number | string;

/** Row of `publications`. */
export interface PublicationRow {
  id: string;
  catalog_id: string;
  account_id: string;
  region: string;
  requested_by: string;
  requested_at: DbTime;
  idempotency_key: string;
  digest: string;
  product_name: string;
  answers: string;
  acted_by: string;
  session_name: string;
  state: PublicationProgress['state'];
  steps: string;
  ended_at: DbTime | null;
  updated_at: DbTime;
  revision: number;
  claimed_until: DbTime | null;
}

/** Columns that never change. */
export function toRequestColumns(request: PublicationRequest) {
  return {
    id: request.id,
    catalog_id: request.catalogId,
    account_id: request.accountId,
    region: request.region,
    requested_by: request.requestedBy,
    requested_at: request.requestedAt,
    idempotency_key: request.idempotencyKey,
    digest: request.digest,
  } satisfies Partial<PublicationRow>;
}

/** Columns that a change writes. */
export function toChangeColumns({
  answers,
  actor,
  progress,
  at,
  claimedUntil,
}: PublicationChange) {
  return {
    product_name: answers.product.name,
    answers: JSON.stringify(answers),
    acted_by: actor.entityRef,
    session_name: actor.sessionName,
    state: progress.state,
    steps: JSON.stringify(progress.steps),
    ended_at: progress.endedAt ?? null,
    updated_at: at,
    claimed_until: claimedUntil ?? null,
  } satisfies Partial<PublicationRow>;
}

export function fromPublicationRow(row: PublicationRow): StoredPublication {
  return {
    request: {
      id: row.id,
      catalogId: row.catalog_id,
      accountId: row.account_id,
      region: row.region,
      requestedBy: row.requested_by,
      requestedAt: new Date(row.requested_at),
      idempotencyKey: row.idempotency_key,
      digest: row.digest,
    },
    answers: JSON.parse(row.answers),
    actor: { entityRef: row.acted_by, sessionName: row.session_name },
    progress: {
      state: row.state,
      steps: JSON.parse(row.steps),
      endedAt: row.ended_at === null ? undefined : new Date(row.ended_at),
    },
    updatedAt: new Date(row.updated_at),
    revision: row.revision,
    claimedUntil:
      row.claimed_until === null ? undefined : new Date(row.claimed_until),
  };
}
