import type { CatalogList } from '../curationTypes';
import type { CallOptions } from './ServiceCatalogApi';

/**
 * The HTTP API of the AWS Service Catalog plugin for those who curate: which catalogs there are.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface CatalogsApi {
  listCatalogs(options?: CallOptions): Promise<CatalogList>;
}
