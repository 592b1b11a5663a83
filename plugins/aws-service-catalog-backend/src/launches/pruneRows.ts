import type { Knex } from 'knex';
import type { LaunchEventRow, LaunchRow } from './launchRows';
import type { PruneQuery } from './LaunchStore';

/** Deletes launches that `LaunchStore.prune` may, with their timelines; answers how many. */
export async function pruneRows(
  knex: Knex,
  { endedBefore, limit }: PruneQuery,
): Promise<number> {
  return knex.transaction(async tx => {
    const rows = await tx<LaunchRow>({ old: 'launches' })
      .where('old.ended_at', '<', endedBefore)
      .whereNull('old.notice_due')
      .whereExists(newer =>
        newer
          .from({ newer: 'launches' })
          .whereRaw('newer.session_name = old.session_name')
          .whereRaw('newer.requested_at > old.requested_at'),
      )
      .orderBy('old.ended_at', 'asc')
      .limit(limit)
      .select<Pick<LaunchRow, 'id'>[]>('old.id');
    const ids = rows.map(({ id }) => id);
    await tx<LaunchEventRow>('launch_events')
      .whereIn('launch_id', ids)
      .delete();
    await tx<LaunchRow>('launches').whereIn('id', ids).delete();
    return ids.length;
  });
}
