import type { Knex } from 'knex';
import { ACTIVE_STATES } from './LaunchProgress';
import type { LaunchRow } from './launchRows';
import type { LaunchQuery } from './LaunchStore';

/** Selects what `LaunchStore.list` lists. */
export async function listRows(
  knex: Knex,
  query: LaunchQuery,
): Promise<LaunchRow[]> {
  const select = knex<LaunchRow>('launches')
    .where({ team_id: query.teamId })
    .orderBy([
      { column: 'requested_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(query.limit);
  const { requestedBy, provisionedProductId, after } = query;
  if (requestedBy) {
    select.andWhere({ requested_by: requestedBy });
  }
  if (query.active) {
    select.whereIn('state', ACTIVE_STATES);
  }
  if (provisionedProductId) {
    select.andWhere({ provisioned_product_id: provisionedProductId });
  }
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
  return select;
}
