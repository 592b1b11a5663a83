import type { AdoptableProductList } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsSession } from '../../aws/AwsAccess';
import { searchProductsAsAdmin } from '../../aws/serviceCatalog/searchProductsAsAdmin';

/** Products that somebody has copied in from the console of AWS Marketplace: no API does that. */
export async function listAdoptableProducts(
  session: AwsSession,
): Promise<AdoptableProductList> {
  const products = await searchProductsAsAdmin(session, {});
  return {
    items: products
      .filter(({ type }) => type === 'MARKETPLACE')
      .map(({ id, name, vendor, description, createdAt }) => ({
        id,
        name,
        owner: vendor,
        description,
        createdAt,
      })),
  };
}
