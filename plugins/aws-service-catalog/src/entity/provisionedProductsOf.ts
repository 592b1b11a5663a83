import { RELATION_OWNED_BY, type Entity } from '@backstage/catalog-model';
import {
  AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS,
  type TeamList,
} from 'backstage-plugin-aws-service-catalog-common';
import { scopesOf, type Scope } from '../components/Running';

/**
 * Whether an entity names what runs for it in AWS, so that its page has a card to show. For `EntitySwitch` in portals on
 * the legacy frontend system.
 * @public
 */
export function isAwsServiceCatalogAvailable(entity: Entity): boolean {
  return provisionedProductIdsOf(entity).length > 0;
}

/** Ids of the provisioned products that an entity names, each once. */
export function provisionedProductIdsOf(entity: Entity): string[] {
  const named =
    entity.metadata.annotations?.[ANNOTATIONS.provisionedProductId] ?? '';
  const ids = named
    .split(',')
    .map(id => id.trim())
    .filter(Boolean);
  return [...new Set(ids)];
}

/** Where what an entity names is looked for. */
export type Whereabouts =
  | { kind: 'scopes'; scopes: Scope[] }
  /** The entity names a team that the person is not in. */
  | { kind: 'foreign'; team: string };

/**
 * Where to look: in the team and region that the entity names, else wherever the person may, the teams that own it first.
 */
export function whereaboutsOf(entity: Entity, teams: TeamList): Whereabouts {
  const { [ANNOTATIONS.team]: teamId, [ANNOTATIONS.region]: region } =
    entity.metadata.annotations ?? {};
  const all = scopesOf(teams);
  const own = all.filter(
    scope =>
      (!teamId || scope.team.id === teamId) &&
      (!region || scope.region === region),
  );
  if (teamId && own.length === 0) return { kind: 'foreign', team: teamId };
  const owners = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef);
  const owns = ({ team }: Scope) => owners.includes(team.groupRef);
  return {
    kind: 'scopes',
    scopes: [...own.filter(owns), ...own.filter(scope => !owns(scope))],
  };
}
