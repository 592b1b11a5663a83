import { InvalidFieldError } from '../invalidField';
import type { Catalog } from './Catalog';

/**
 * The catalog that is an account and region: `catalog` itself, or a spoke of it.
 *
 * @throws InvalidFieldError - none of them is, as where a team launches in an account that nobody curates
 */
export function reachedCatalog(
  catalogs: readonly Catalog[],
  catalog: Catalog,
  place: { accountId?: string; region?: string },
): Catalog {
  const { accountId = catalog.accountId, region = catalog.region } = place;
  const found = [
    catalog,
    ...catalogs.filter(({ hub }) => hub === catalog.id),
  ].find(one => one.accountId === accountId && one.region === region);
  if (!found) {
    throw new InvalidFieldError(
      accountId === catalog.accountId ? 'region' : 'accountId',
      `Account ${accountId} in ${region} is neither the catalog '${catalog.id}' nor a spoke of it, so the portal has no curators' role there; let somebody of the team do it, or have the operator name the account as a catalog with hub: ${catalog.id}`,
    );
  }
  return found;
}
