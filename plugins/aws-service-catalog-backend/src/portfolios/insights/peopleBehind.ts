import { sessionNameIn, unknownSessionNames } from '../../provisioned/owners';
import { personOfSessionName } from '../../teams/sessionName';
import type { Curation } from '../Curation';
import type { Found } from './Running';

/** Entity ref of the person who owns something that runs; undefined when it is nobody that the portal knows. */
export type PersonBehind = (found: Owned) => string | undefined;

/** Something that runs, as far as it tells whose it is. */
export interface Owned {
  item: Pick<Found['item'], 'ownerArn'>;
  /** Whose role the owner has. */
  team?: Found['team'];
}

/** Who owns what was found. All session names are asked for at once. */
export async function peopleBehind(
  { peopleOf }: Pick<Curation, 'peopleOf'>,
  found: readonly Owned[],
): Promise<PersonBehind> {
  const arns = new Set(found.flatMap(({ item }) => item.ownerArn ?? []));
  const names = new Set(unknownSessionNames([...arns]));
  const people = names.size > 0 ? await peopleOf([...names]) : new Map();
  const known = new Map(
    [...arns].map((arn): [string, string | undefined] => {
      const name = sessionNameIn(arn);
      return [arn, name && (people.get(name) ?? personOfSessionName(name))];
    }),
  );
  // Only sessions of a team's role are named by the portal.
  return ({ item, team }) =>
    team ? known.get(item.ownerArn ?? '') : undefined;
}
