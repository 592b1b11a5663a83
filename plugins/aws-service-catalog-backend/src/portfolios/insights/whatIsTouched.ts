import type {
  GetBlastRadiusQuery,
  UnreadAccounts,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import { digestOf } from '../fieldDigest';
import { accountsBeyondSight, unitsOf } from './beyondSight';
import { type BlastTarget, blastTarget } from './blastTarget';
import { type Found, findRunningNow } from './Running';
import { whereItRuns } from './whereItRuns';

/** Where what runs is looked for. */
export type RunningSources = Pick<
  Curation,
  'reads' | 'catalogs' | 'directory' | 'aws'
>;

/** What a change would touch, as AWS tells now. */
export interface Touched {
  target: BlastTarget;
  /** What runs. */
  found: Found[];
  /** Accounts that could not be looked into. */
  unread: UnreadAccounts;
  /** Units of the organization of which nobody tells here what runs in them. */
  units: string[];
  /** The same as long as the very same is touched, whatever state that is in. */
  version: string;
}

/** @throws InvalidFieldError - an id is missing that this kind of change needs */
export async function whatIsTouched(
  sources: RunningSources,
  session: CatalogSession,
  query: GetBlastRadiusQuery,
): Promise<Touched> {
  const target = await blastTarget(sources, session, query);
  const { found: running, unread: silent } = await findRunningNow(
    sources,
    session,
    target.runs,
  );
  const { accountId: own, region } = session.catalog;
  const found = running.filter(target.reaches);
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
  return {
    target,
    found,
    unread,
    units,
    version: digestOf({
      about: target.about,
      running: sorted(
        found.map(
          ({ item, place }) => `${place.accountId}/${place.region}/${item.id}`,
        ),
      ),
      unseen: sorted([
        ...unread.map(one => `${one.accountId}/${one.region}`),
        ...units,
      ]),
    }),
  };
}

/** Whether it is certain that a change touches nothing that runs. */
export function isNothing({ found, unread, units }: Touched): boolean {
  return found.length === 0 && unread.length === 0 && units.length === 0;
}

/** What happens to what runs, and to who wants to launch, in sentences. */
export function effectsOf({ target, units }: Touched): string[] {
  if (units.length === 0) return target.effects;
  return [
    ...target.effects,
    `It is shared with ${units.join(
      ', ',
    )}: what runs in accounts there that are no spoke of this catalog is not counted.`,
  ];
}

/** What is touched, in one sentence. */
export function touchedInWords({ found, unread }: Touched): string {
  const owners = new Set(found.flatMap(({ item }) => item.ownerArn ?? []));
  const accounts = new Set(found.map(({ place }) => place.accountId));
  const told =
    found.length === 0
      ? 'Nothing that runs is touched'
      : `${some(found.length, 'provisioned product')} of ${some(
          owners.size,
          'owner',
        )} in ${some(accounts.size, 'account')}`;
  return unread.length > 0
    ? `${told}, as far as can be seen: ${some(
        unread.length,
        'account',
      )} could not be looked into.`
    : `${told}.`;
}

function some(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}
