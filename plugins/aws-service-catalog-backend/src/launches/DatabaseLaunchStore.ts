import {
  type DatabaseService,
  isDatabaseConflictError,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { BusyError } from './BusyError';
import { HOLDING_STATES } from './LaunchProgress';
import { launchedForIn } from './launchedForIn';
import {
  fromLaunchEventRow,
  fromLaunchRow,
  toProgressColumns,
  toRequestColumns,
  type LaunchEventRow,
  type LaunchRow,
} from './launchRows';
import type {
  LaunchChange,
  LaunchQuery,
  LaunchStore,
  PruneQuery,
  WatchQuery,
} from './LaunchStore';
import { listRows } from './listRows';
import { pruneRows } from './pruneRows';
import type { LaunchRequest, StoredLaunch } from './StoredLaunch';

const LAUNCHES = 'launches';
const EVENTS = 'launch_events';

/** Databases take a limited number of values in one statement. */
const IDS_AT_ONCE = 500;

/** Launches in the plugin's database, SQLite or PostgreSQL. */
export class DatabaseLaunchStore implements LaunchStore {
  readonly #knex: Knex;

  /** Brings the tables up to date, unless the database says that someone else does. */
  static async create(database: DatabaseService): Promise<DatabaseLaunchStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          'backstage-plugin-aws-service-catalog-backend',
          'migrations',
        ),
      });
    }
    return new DatabaseLaunchStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async create(request: LaunchRequest, change: LaunchChange) {
    try {
      return {
        launch: await this.#insert(request, change),
        created: true,
      };
    } catch (error) {
      if (!isDatabaseConflictError(error)) {
        throw error;
      }
      const existing = await this.findByIdempotencyKey(
        request.requestedBy,
        request.idempotencyKey,
      );
      if (!existing) {
        throw new BusyError(request);
      }
      return { launch: existing, created: false };
    }
  }

  async get(id: string) {
    const row = await this.#knex<LaunchRow>(LAUNCHES).where({ id }).first();
    return row && fromLaunchRow(row);
  }

  async findByIdempotencyKey(requestedBy: string, idempotencyKey: string) {
    const row = await this.#knex<LaunchRow>(LAUNCHES)
      .where({ requested_by: requestedBy, idempotency_key: idempotencyKey })
      .first();
    return row && fromLaunchRow(row);
  }

  async hasTakenName(place: {
    accountId: string;
    region: string;
    name: string;
  }) {
    const row = await this.#knex<LaunchRow>(LAUNCHES)
      .where({
        account_id: place.accountId,
        region: place.region,
        provisioned_product_name: place.name,
      })
      .whereNotNull('provisioned_product_id')
      .first('id');
    return row !== undefined;
  }

  async findByRecordIds(teamId: string, recordIds: readonly string[]) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .where({ team_id: teamId })
      .whereIn('record_id', recordIds)
      .select();
    return rows.map(fromLaunchRow);
  }

  async list(query: LaunchQuery) {
    return (await listRows(this.#knex, query)).map(fromLaunchRow);
  }

  async listActiveOn(teamId: string, provisionedProductIds: readonly string[]) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .where({ team_id: teamId })
      .whereIn('provisioned_product_id', provisionedProductIds)
      .whereIn('state', HOLDING_STATES)
      .select();
    return rows.map(fromLaunchRow);
  }

  async listWatched({ limit, interruptedBefore }: WatchQuery) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .whereIn('state', ['submitting', 'in-progress'])
      .orWhere(interrupted =>
        interrupted
          .where('state', 'interrupted')
          .andWhere('looked_at', '<', interruptedBefore),
      )
      .orderBy('looked_at', 'asc')
      .limit(limit);
    return rows.map(fromLaunchRow);
  }

  async looked(ids: readonly string[], at: Date) {
    for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
      await this.#knex<LaunchRow>(LAUNCHES)
        .whereIn('id', ids.slice(from, from + IDS_AT_ONCE))
        .update({ looked_at: at });
    }
  }

  async missing(id: string, since: Date | undefined) {
    await this.#knex<LaunchRow>(LAUNCHES)
      .where({ id })
      .update({ missing_since: since ?? null });
  }

  async change(launch: StoredLaunch, change: LaunchChange) {
    const { request } = launch;
    const changed = await this.#update(launch, change).catch(error => {
      throw isDatabaseConflictError(error) ? new BusyError(request) : error;
    });
    return changed
      ? {
          request,
          progress: change.progress,
          updatedAt: change.at,
          revision: launch.revision + 1,
          claimedUntil: change.claimedUntil,
          noticeDue: change.noticeDue,
        }
      : undefined;
  }

  async claim(launch: StoredLaunch, options: { now: Date; until: Date }) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .where({ id: launch.request.id, revision: launch.revision })
      .andWhere(free =>
        free
          .whereNull('claimed_until')
          .orWhere('claimed_until', '<=', options.now),
      )
      .update({
        claimed_until: options.until,
        revision: launch.revision + 1,
      });
    return rows === 1
      ? {
          ...launch,
          claimedUntil: options.until,
          revision: launch.revision + 1,
        }
      : undefined;
  }

  async listUntold({ now, limit }: { now: Date; limit: number }) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .where('notice_due', '<=', now)
      .orderBy('notice_due', 'asc')
      .limit(limit);
    return rows.map(fromLaunchRow);
  }

  async moveNotice(launch: StoredLaunch, due: Date | undefined) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .where({ id: launch.request.id, notice_due: launch.noticeDue ?? null })
      .update({ notice_due: due ?? null });
    return rows === 1 ? { ...launch, noticeDue: due } : undefined;
  }

  async prune(query: PruneQuery) {
    return pruneRows(this.#knex, query);
  }

  async events(id: string) {
    const rows = await this.#knex<LaunchEventRow>(EVENTS)
      .where({ launch_id: id })
      .orderBy('id', 'asc');
    return rows.map(fromLaunchEventRow);
  }

  async peopleBySessionName(sessionNames: readonly string[]) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .whereIn('session_name', sessionNames)
      .distinct('session_name', 'requested_by');
    return new Map(rows.map(row => [row.session_name, row.requested_by]));
  }

  async launchedFor(teamId: string, provisionedProductIds: readonly string[]) {
    const rows = await this.#knex<LaunchRow>(LAUNCHES)
      .where({ team_id: teamId })
      .whereIn('provisioned_product_id', provisionedProductIds)
      .whereNotNull('entity_ref')
      .select();
    return launchedForIn(
      rows.map(fromLaunchRow),
      teamId,
      provisionedProductIds,
    );
  }

  async #update(launch: StoredLaunch, change: LaunchChange): Promise<boolean> {
    const { request } = launch;
    return this.#knex.transaction(async tx => {
      const rows = await tx<LaunchRow>(LAUNCHES)
        .where({ id: request.id, revision: launch.revision })
        .update({
          ...toProgressColumns(request, change.progress),
          updated_at: change.at,
          looked_at: change.at,
          missing_since: null,
          claimed_until: change.claimedUntil ?? null,
          notice_due: change.noticeDue ?? null,
          revision: launch.revision + 1,
        });
      if (rows === 1) {
        await this.#addEvents(tx, request.id, change);
      }
      return rows === 1;
    });
  }

  async #insert(
    request: LaunchRequest,
    change: LaunchChange,
  ): Promise<StoredLaunch> {
    await this.#knex.transaction(async tx => {
      await tx<LaunchRow>(LAUNCHES).insert({
        ...toRequestColumns(request),
        ...toProgressColumns(request, change.progress),
        updated_at: change.at,
        looked_at: change.at,
        claimed_until: change.claimedUntil ?? null,
        revision: 1,
      });
      await this.#addEvents(tx, request.id, change);
    });
    return {
      request,
      progress: change.progress,
      updatedAt: change.at,
      revision: 1,
      claimedUntil: change.claimedUntil,
    };
  }

  async #addEvents(
    tx: Knex.Transaction,
    launchId: string,
    { events }: LaunchChange,
  ): Promise<void> {
    if (events.length > 0) {
      await tx<LaunchEventRow>(EVENTS).insert(
        events.map(event => ({ launch_id: launchId, ...event })),
      );
    }
  }
}
