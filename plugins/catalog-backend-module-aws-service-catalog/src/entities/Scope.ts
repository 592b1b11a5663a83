import type {
  InventoryTeam,
  PortalPlace,
} from 'backstage-plugin-aws-service-catalog-common';

/** A team in one of its regions: what is read, written and removed together. */
export interface Scope {
  team: InventoryTeam;
  region: string;
}

/** Type of the locations that entities of the module are managed by. */
export const LOCATION_TYPE = 'aws-service-catalog';

/** Location of the provisioned products of a scope: by it the catalog finds them again. */
export function provisionedProductsAt({ team, region }: Scope): string {
  return `${LOCATION_TYPE}:${team.id}/${region}`;
}

/** Location of the templates of a scope. */
export function productsAt({ team, region }: Scope): string {
  return `${LOCATION_TYPE}:${team.id}/${region}/products`;
}

/** Where the pages of a scope are in the portal. */
export function placeOf({ team, region }: Scope): PortalPlace {
  return { team: team.id, region };
}
