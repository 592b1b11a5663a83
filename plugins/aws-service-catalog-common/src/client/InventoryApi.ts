import type { CallOptions } from './ServiceCatalogApi';
import type {
  InventoryAddressList,
  InventoryProductList,
  InventoryProvisionedProductList,
  InventoryTeamList,
  ListInventoryAddressesQuery,
  ListInventoryProductsQuery,
  ListInventoryProvisionedProductsQuery,
} from '../inventoryTypes';

/**
 * The HTTP API of the AWS Service Catalog plugin: what all teams run and may launch. Only services that
 * `awsServiceCatalog.inventory.readers` of the configuration names may call it.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface InventoryApi {
  /** Every team there is */
  listInventoryTeams(options?: CallOptions): Promise<InventoryTeamList>;

  /** A page of what a team runs in a region, as AWS answers it now; the last page has no cursor */
  listInventoryProvisionedProducts(
    team: string,
    query?: ListInventoryProvisionedProductsQuery,
    options?: CallOptions,
  ): Promise<InventoryProvisionedProductList>;

  /** The outputs of a provisioned product that are web addresses; none that could carry a secret */
  listInventoryAddresses(
    team: string,
    provisionedProductId: string,
    query?: ListInventoryAddressesQuery,
    options?: CallOptions,
  ): Promise<InventoryAddressList>;

  /** A page of the products that are approved for a team in a region, by id */
  listInventoryProducts(
    team: string,
    query?: ListInventoryProductsQuery,
    options?: CallOptions,
  ): Promise<InventoryProductList>;
}
