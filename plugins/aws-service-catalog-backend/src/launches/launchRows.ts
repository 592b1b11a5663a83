import type {
  Failure,
  LaunchState,
} from 'backstage-plugin-aws-service-catalog-common';
import type { LaunchProgress } from './LaunchProgress';
import {
  provisionedProductIdOf,
  recordIdOf,
  type LaunchOrder,
  type LaunchRequest,
  type StoredLaunch,
  type StoredLaunchEvent,
} from './StoredLaunch';

/** Time as a driver answers it: SQLite keeps milliseconds, PostgreSQL a timestamp. */
type DbTime = Date | number | string;

/** Row of `launches`. */
export interface LaunchRow {
  id: string;
  team_id: string;
  account_id: string;
  region: string;
  requested_by: string;
  session_name: string;
  principal_arn: string;
  requested_at: DbTime;
  idempotency_key: string;
  digest: string;
  product_id: string;
  product_name: string | null;
  version_id: string | null;
  version_name: string | null;
  path_id: string | null;
  provisioned_product_name: string;
  provisioned_product_id: string | null;
  order: string;
  secret_parameters: string;
  entity_ref: string | null;
  state: LaunchState;
  record_id: string | null;
  failure: string | null;
  interruption: string | null;
  ended_at: DbTime | null;
  updated_at: DbTime;
  revision: number;
  claimed_until: DbTime | null;
  looked_at: DbTime;
  missing_since: DbTime | null;
  notice_due: DbTime | null;
}

/** Row of `launch_events`. */
export interface LaunchEventRow {
  id: number;
  launch_id: string;
  at: DbTime;
  state: LaunchState;
  text: string;
}

type RequestColumns =
  | 'id'
  | 'team_id'
  | 'account_id'
  | 'region'
  | 'requested_by'
  | 'session_name'
  | 'principal_arn'
  | 'requested_at'
  | 'idempotency_key'
  | 'digest'
  | 'product_id'
  | 'product_name'
  | 'version_id'
  | 'version_name'
  | 'path_id'
  | 'provisioned_product_name'
  | 'order'
  | 'secret_parameters'
  | 'entity_ref';

/** Columns that never change. */
export function toRequestColumns(
  request: LaunchRequest,
): Pick<LaunchRow, RequestColumns> {
  return {
    id: request.id,
    team_id: request.teamId,
    account_id: request.accountId,
    region: request.region,
    requested_by: request.requestedBy,
    session_name: request.sessionName,
    principal_arn: request.principalArn,
    requested_at: request.requestedAt,
    idempotency_key: request.idempotencyKey,
    digest: request.digest,
    product_id: request.productId,
    product_name: request.productName ?? null,
    version_id: request.versionId ?? null,
    version_name: request.versionName ?? null,
    path_id: request.pathId ?? null,
    provisioned_product_name: request.provisionedProductName,
    order: JSON.stringify(request.order),
    secret_parameters: JSON.stringify(request.secretParameters),
    entity_ref: request.entityRef ?? null,
  };
}

/** Columns that say how far a launch has come. */
export function toProgressColumns(
  request: LaunchRequest,
  progress: LaunchProgress,
): Pick<
  LaunchRow,
  | 'state'
  | 'record_id'
  | 'provisioned_product_id'
  | 'failure'
  | 'interruption'
  | 'ended_at'
> {
  const launch = { request, progress };
  return {
    state: progress.state,
    record_id: recordIdOf(launch) ?? null,
    provisioned_product_id: provisionedProductIdOf(launch) ?? null,
    failure:
      progress.state === 'failed' ? JSON.stringify(progress.failure) : null,
    interruption: progress.state === 'interrupted' ? progress.reason : null,
    ended_at: 'endedAt' in progress ? progress.endedAt : null,
  };
}

export function fromLaunchRow(row: LaunchRow): StoredLaunch {
  const order = JSON.parse(row.order) as LaunchOrder;
  return {
    request: {
      id: row.id,
      teamId: row.team_id,
      accountId: row.account_id,
      region: row.region,
      requestedBy: row.requested_by,
      sessionName: row.session_name,
      principalArn: row.principal_arn,
      requestedAt: new Date(row.requested_at),
      idempotencyKey: row.idempotency_key,
      digest: row.digest,
      productId: row.product_id,
      productName: row.product_name ?? undefined,
      versionId: row.version_id ?? undefined,
      versionName: row.version_name ?? undefined,
      pathId: row.path_id ?? undefined,
      provisionedProductName: row.provisioned_product_name,
      provisionedProductId:
        order.operation === 'provision' || order.operation === 'import'
          ? undefined
          : row.provisioned_product_id ?? undefined,
      order,
      secretParameters: JSON.parse(row.secret_parameters),
      entityRef: row.entity_ref ?? undefined,
    },
    progress: toProgress(row),
    updatedAt: new Date(row.updated_at),
    revision: row.revision,
    claimedUntil:
      row.claimed_until === null ? undefined : new Date(row.claimed_until),
    missingSince:
      row.missing_since === null ? undefined : new Date(row.missing_since),
    noticeDue: row.notice_due === null ? undefined : new Date(row.notice_due),
  };
}

export function fromLaunchEventRow(row: LaunchEventRow): StoredLaunchEvent {
  return { at: new Date(row.at), state: row.state, text: row.text };
}

function toProgress(row: LaunchRow): LaunchProgress {
  switch (row.state) {
    case 'requested':
    case 'awaiting-approval':
    case 'submitting':
      return { state: row.state };
    case 'interrupted':
      return {
        state: row.state,
        reason: required(row, 'interruption'),
      };
    case 'in-progress':
      return { state: row.state, ...awsIds(row) };
    case 'succeeded':
      return {
        state: row.state,
        ...awsIds(row),
        endedAt: new Date(required(row, 'ended_at')),
      };
    case 'failed':
      return {
        state: row.state,
        failure: JSON.parse(required(row, 'failure')) as Failure,
        ...(row.record_id === null ? {} : awsIds(row)),
        endedAt: new Date(required(row, 'ended_at')),
      };
    default:
      throw new TypeError(`Launch ${row.id} is in no known state`);
  }
}

function awsIds(row: LaunchRow) {
  return {
    recordId: required(row, 'record_id'),
    provisionedProductId: required(row, 'provisioned_product_id'),
  };
}

function required<K extends keyof LaunchRow>(
  row: LaunchRow,
  column: K,
): NonNullable<LaunchRow[K]> {
  const value = row[column];
  if (value === null || value === undefined) {
    throw new TypeError(`Launch ${row.id} has no ${column}`);
  }
  return value;
}
