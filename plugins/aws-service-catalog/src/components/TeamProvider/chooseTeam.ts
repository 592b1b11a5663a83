import type {
  Team,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';

/** The team and region that an address means, out of those a person has. */
export type TeamChoice =
  | { kind: 'none' }
  | { kind: 'foreign'; wanted: string }
  | { kind: 'chosen'; team: Team; region: string };

/**
 * Decides which team and region a page is about. A team that is not the person's is never replaced by another one: the
 * ids in the address belong to the team it names. A region that the team does not use (any more) becomes its first.
 */
export function chooseTeam(
  list: TeamList,
  params: URLSearchParams,
): TeamChoice {
  const [first] = list.items;
  if (!first) return { kind: 'none' };
  const wanted = params.get('team');
  const team = wanted ? list.items.find(({ id }) => id === wanted) : first;
  if (!team) return { kind: 'foreign', wanted: wanted ?? '' };
  const region =
    team.regions.find(known => known === params.get('region')) ??
    team.regions[0];
  return { kind: 'chosen', team, region };
}
