import type {
  Team,
  TeamList,
} from 'backstage-plugin-aws-service-catalog-common';

/** A team in one of its regions: where AWS is asked. */
export type Scope = { team: Team; region: string };

/** Everywhere that a person may look. */
export function scopesOf({ items }: Pick<TeamList, 'items'>): Scope[] {
  return items.flatMap(team => team.regions.map(region => ({ team, region })));
}

/** Tells scopes apart. */
export function scopeKey({ team, region }: Scope): string {
  return `${team.id}/${region}`;
}
