import {
  type DatabaseService,
  isDatabaseConflictError,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { NameTakenError } from './NameTakenError';
import { UNDER_WAY_STATES } from './PublicationProgress';
import {
  fromPublicationRow,
  type PublicationRow,
  toChangeColumns,
  toRequestColumns,
} from './publicationRows';
import type {
  PublicationChange,
  PublicationQuery,
  PublicationStore,
} from './PublicationStore';
import type {
  PublicationRequest,
  StoredPublication,
} from './StoredPublication';

const PUBLICATIONS = 'publications';

/** Publications in the plugin's database, SQLite or PostgreSQL. */
export class DatabasePublicationStore implements PublicationStore {
  readonly #knex: Knex;

  /** Brings the tables up to date, unless the database says that someone else does. */
  static async create(
    database: DatabaseService,
  ): Promise<DatabasePublicationStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          'backstage-plugin-aws-service-catalog-backend',
          'migrations',
        ),
      });
    }
    return new DatabasePublicationStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async create(request: PublicationRequest, change: PublicationChange) {
    try {
      await this.#knex<PublicationRow>(PUBLICATIONS).insert({
        ...toRequestColumns(request),
        ...toChangeColumns(change),
        revision: 1,
      });
    } catch (error) {
      if (!isDatabaseConflictError(error)) throw error;
      const { requestedBy, idempotencyKey } = request;
      const existing = await this.#knex<PublicationRow>(PUBLICATIONS)
        .where({ requested_by: requestedBy, idempotency_key: idempotencyKey })
        .first();
      if (!existing) throw new NameTakenError(change.answers.product.name);
      return { publication: fromPublicationRow(existing), created: false };
    }
    return { publication: toStored(request, change, 1), created: true };
  }

  async get(id: string) {
    const row = await this.#knex<PublicationRow>(PUBLICATIONS)
      .where({ id })
      .first();
    return row && fromPublicationRow(row);
  }

  async list({ catalogId, limit, after }: PublicationQuery) {
    const select = this.#knex<PublicationRow>(PUBLICATIONS)
      .where({ catalog_id: catalogId })
      .orderBy([
        { column: 'requested_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (after) {
      select.andWhere(earlier =>
        earlier
          .where('requested_at', '<', after.requestedAt)
          .orWhere(sameTime =>
            sameTime
              .where('requested_at', after.requestedAt)
              .andWhere('id', '<', after.id),
          ),
      );
    }
    return (await select).map(fromPublicationRow);
  }

  async listUnheld({ now, limit }: { now: Date; limit: number }) {
    const rows = await this.#knex<PublicationRow>(PUBLICATIONS)
      .whereIn('state', UNDER_WAY_STATES)
      .andWhere(free =>
        free.whereNull('claimed_until').orWhere('claimed_until', '<=', now),
      )
      .orderBy('updated_at', 'asc')
      .limit(limit);
    return rows.map(fromPublicationRow);
  }

  async change(publication: StoredPublication, change: PublicationChange) {
    const { request, revision } = publication;
    const rows = await this.#knex<PublicationRow>(PUBLICATIONS)
      .where({ id: request.id, revision })
      .update({ ...toChangeColumns(change), revision: revision + 1 })
      .catch(error => {
        throw isDatabaseConflictError(error)
          ? new NameTakenError(change.answers.product.name)
          : error;
      });
    return rows === 1 ? toStored(request, change, revision + 1) : undefined;
  }

  async claim(
    publication: StoredPublication,
    { now, until }: { now: Date; until: Date },
  ) {
    const { request, revision } = publication;
    const rows = await this.#knex<PublicationRow>(PUBLICATIONS)
      .where({ id: request.id, revision })
      .andWhere(free =>
        free.whereNull('claimed_until').orWhere('claimed_until', '<=', now),
      )
      .update({ claimed_until: until, revision: revision + 1 });
    return rows === 1
      ? { ...publication, claimedUntil: until, revision: revision + 1 }
      : undefined;
  }
}

function toStored(
  request: PublicationRequest,
  { at, ...change }: PublicationChange,
  revision: number,
): StoredPublication {
  return { request, ...change, updatedAt: at, revision };
}
