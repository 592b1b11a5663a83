import type {
  BlastRadius,
  GetBlastRadiusQuery,
  RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import { teamName } from '../principals/principalOf';
import { peopleBehind } from './peopleBehind';
import { toRunningItem } from './toRunningItem';
import {
  type RunningSources,
  effectsOf,
  touchedInWords,
  whatIsTouched,
} from './whatIsTouched';

const MOST_ITEMS = 100;

/**
 * What a change would touch: provisioned products, their owners, accounts and teams. Nothing is changed.
 *
 * @throws InvalidFieldError - an id is missing that this kind of change needs
 */
export async function blastRadius(
  sources: RunningSources & Pick<Curation, 'peopleOf'>,
  session: CatalogSession,
  query: GetBlastRadiusQuery,
): Promise<BlastRadius> {
  const touched = await whatIsTouched(sources, session, query);
  const { target, found, unread, version } = touched;
  const personBehind = await peopleBehind(sources, found);
  const items = found.map(one =>
    toRunningItem(session, one, personBehind(one)),
  );
  const hit = new Map(
    found.flatMap(({ team }) => (team ? [[team.id, team]] : [])),
  );
  for (const team of await sources.directory.all()) {
    if (target.hits(team)) hit.set(team.id, team);
  }
  const owners = countBy(items, ({ owner }) => owner?.principalArn);
  const accounts = countBy(items, ({ accountId }) => accountId);
  return {
    version,
    inWords: touchedInWords(touched),
    effects: effectsOf(touched),
    total: items.length,
    items: items.slice(0, MOST_ITEMS),
    owners: [...owners.values()].flatMap(({ first, count }) =>
      first.owner ? [{ owner: first.owner, count }] : [],
    ),
    accounts: [...accounts].map(([accountId, { count }]) => ({
      accountId,
      count,
    })),
    teams: [...hit.values()].flatMap(team => teamName(team) ?? []),
    unread,
  };
}

function countBy(
  items: readonly RunningItem[],
  keyOf: (item: RunningItem) => string | undefined,
): Map<string, { first: RunningItem; count: number }> {
  const counts = new Map<string, { first: RunningItem; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) {
      const { first, count } = counts.get(key) ?? { first: item, count: 0 };
      counts.set(key, { first, count: count + 1 });
    }
  }
  return counts;
}
