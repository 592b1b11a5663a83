import {
  type ProvisionedProductSummary,
  type ServiceCatalogApi,
  everyPage,
} from 'backstage-plugin-aws-service-catalog-common';
import { findOne } from './findOne';

interface Where {
  team: string;
  region?: string;
}

/**
 * What the team runs under this name, read past the cache: a name that has just become free or taken counts.
 */
export async function provisionedProductNamed(
  api: ServiceCatalogApi,
  { team, region }: Where,
  name: string,
): Promise<ProvisionedProductSummary | undefined> {
  const found = await candidatesFor(api, { team, region }, name);
  return found.find(item => item.name === name);
}

/**
 * What the team runs, by id or by name.
 *
 * @throws InputError that names what comes close
 */
export async function findProvisionedProduct(
  api: ServiceCatalogApi,
  where: Where,
  wanted: string,
): Promise<ProvisionedProductSummary> {
  return findOne(
    'provisionedProduct',
    wanted,
    await candidatesFor(api, where, wanted),
  );
}

/** What the team runs whose name, id or product holds the words; read past the cache. */
export function candidatesFor(
  api: ServiceCatalogApi,
  { team, region }: Where,
  search: string,
) {
  return everyPage(cursor =>
    api.listProvisionedProducts(team, {
      region,
      scope: 'team',
      search,
      limit: 100,
      cursor,
      refresh: true,
    }),
  );
}
