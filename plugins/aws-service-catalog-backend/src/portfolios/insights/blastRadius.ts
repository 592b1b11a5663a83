import type {
  BlastRadius,
  GetBlastRadiusQuery,
  RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import { teamName } from '../principals/principalOf';
import { accountsBeyondSight, unitsOf } from './beyondSight';
import { blastTarget } from './blastTarget';
import { peopleBehind } from './peopleBehind';
import { findRunningNow } from './Running';
import { toRunningItem } from './toRunningItem';
import { whereItRuns } from './whereItRuns';

const MOST_ITEMS = 100;

/**
 * What a change would touch: provisioned products, their owners, accounts and teams. Nothing is changed.
 *
 * @throws InvalidFieldError - an id is missing that this kind of change needs
 */
export async function blastRadius(
  sources: Pick<
    Curation,
    'reads' | 'catalogs' | 'directory' | 'aws' | 'peopleOf'
  >,
  session: CatalogSession,
  query: GetBlastRadiusQuery,
): Promise<BlastRadius> {
  const target = await blastTarget(sources, session, query);
  const { found, unread: silent } = await findRunningNow(
    sources,
    session,
    target.runs,
  );
  const { accountId: own, region } = session.catalog;
  const unread = [
    ...silent,
    ...(target.unknown
      ? [{ accountId: own, region, why: target.unknown }]
      : []),
    ...accountsBeyondSight(
      target.shares,
      await whereItRuns(sources, session.catalog),
      region,
    ),
  ];
  const units = unitsOf(target.shares);
  const reached = found.filter(target.reaches);
  const personBehind = await peopleBehind(sources, reached);
  const items = reached.map(one =>
    toRunningItem(session, one, personBehind(one)),
  );
  const hit = new Map(
    reached.flatMap(({ team }) => (team ? [[team.id, team]] : [])),
  );
  for (const team of await sources.directory.all()) {
    if (target.hits(team)) hit.set(team.id, team);
  }
  const owners = countBy(items, ({ owner }) => owner?.principalArn);
  const accounts = countBy(items, ({ accountId }) => accountId);
  return {
    inWords: inWords(items.length, owners.size, accounts.size, unread.length),
    effects: [
      ...target.effects,
      ...(units.length > 0
        ? [
            `It is shared with ${units.join(
              ', ',
            )}: what runs in accounts there that are no spoke of this catalog is not counted.`,
          ]
        : []),
    ],
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

function inWords(
  items: number,
  owners: number,
  accounts: number,
  unread: number,
): string {
  const told =
    items === 0
      ? 'Nothing that runs is touched'
      : `${some(items, 'provisioned product')} of ${some(
          owners,
          'owner',
        )} in ${some(accounts, 'account')}`;
  return unread > 0
    ? `${told}, as far as can be seen: ${some(
        unread,
        'account',
      )} could not be looked into.`
    : `${told}.`;
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
