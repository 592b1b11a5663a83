import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import type { Catalog } from '../../catalogs/Catalog';
import { ownerAccountOf } from '../ownerAccount';

/** The account that shares a portfolio, and the catalog that it is. */
export function sharerOf(
  portfolioArn: string,
  catalogs: readonly Catalog[],
): NonNullable<Portfolio['sharedBy']> {
  const accountId = ownerAccountOf(portfolioArn);
  const region = portfolioArn.split(':')[3];
  const catalog = catalogs.find(
    one => one.accountId === accountId && one.region === region,
  );
  return { accountId, catalog: catalog?.id };
}
