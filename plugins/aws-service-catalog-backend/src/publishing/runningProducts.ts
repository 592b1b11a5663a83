import type { PublicationWithdrawal } from 'backstage-plugin-aws-service-catalog-common';
import { searchProvisionedProducts } from '../aws/serviceCatalog/searchProvisionedProducts';
import type { CatalogPlace } from './CatalogPlace';

/** What runs of a product in the account of a catalog, whoever launched it. */
export async function runningProducts(
  { reader, catalog }: Pick<CatalogPlace, 'reader' | 'catalog'>,
  productId: string,
): Promise<PublicationWithdrawal['running']> {
  const running: PublicationWithdrawal['running'] = [];
  let pageToken: string | undefined;
  do {
    const page = await searchProvisionedProducts(reader, {
      within: 'account',
      query: [`productId:${productId}`],
      pageToken,
    });
    running.push(
      ...page.items.map(({ id, name, userArnSession }) => ({
        id,
        name,
        catalog: catalog.id,
        owner: userArnSession,
      })),
    );
    pageToken = page.nextPageToken;
  } while (pageToken);
  return running;
}
