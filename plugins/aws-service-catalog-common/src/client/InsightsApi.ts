import type { CallOptions } from './ServiceCatalogApi';
import type {
  BlastRadius,
  GetBlastRadiusQuery,
  ListCatalogProvisionedProductsQuery,
  RunningList,
  WhyNot,
  WhyNotMeQuery,
  WhyNotPersonQuery,
} from '../insightTypes';

/**
 * The HTTP API of the AWS Service Catalog plugin: why not, blast radius, and who runs what.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface InsightsApi {
  /** Why a person can, or cannot, launch a product: from group to version, with the first broken link */
  whyNotPerson(
    catalog: string,
    query: WhyNotPersonQuery,
    options?: CallOptions,
  ): Promise<WhyNot>;

  /** Why the caller can, or cannot, launch a product for a team */
  whyNotMe(
    team: string,
    productId: string,
    query?: WhyNotMeQuery,
    options?: CallOptions,
  ): Promise<WhyNot>;

  /** What a change would touch: provisioned products, owners, accounts; nothing is changed */
  getBlastRadius(
    catalog: string,
    query: GetBlastRadiusQuery,
    options?: CallOptions,
  ): Promise<BlastRadius>;

  /** Who runs what of this catalog, across teams */
  listCatalogProvisionedProducts(
    catalog: string,
    query?: ListCatalogProvisionedProductsQuery,
    options?: CallOptions,
  ): Promise<RunningList>;
}
