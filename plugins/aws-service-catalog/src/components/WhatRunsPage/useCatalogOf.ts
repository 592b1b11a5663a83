import type {
  Catalog,
  RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog, useCatalogs } from '../../hooks/useCatalog';

/**
 * Finds the catalog of the account and region that something runs in: the one in the address or a spoke of it. There is
 * none where a team launches in an account that nobody curates.
 */
export function useCatalogOf(): (item: RunningItem) => Catalog | undefined {
  const catalog = useCatalog();
  const spokes = useCatalogs().filter(({ hub }) => hub === catalog.id);
  return ({ accountId, region }) =>
    [catalog, ...spokes].find(
      one => one.accountId === accountId && one.region === region,
    );
}
