import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type {
  CatalogProduct,
  CatalogProductList,
  CatalogVersion,
  CompareVersionsQuery,
  CopyProductRequest,
  CreateProductRequest,
  CreateVersionRequest,
  GetCatalogProductQuery,
  ListCatalogProductsQuery,
  ProductCopy,
  UpdateProductRequest,
  UpdateVersionRequest,
  VersionComparison,
  VersionTemplate,
} from '../catalogProductTypes';
import type { BlastRadiusSeenQuery } from '../insightTypes';
import type { AssociateBudgetRequest, BlockerList } from '../portfolioTypes';

/**
 * The HTTP API of the AWS Service Catalog plugin: products and versions as those who curate them see them.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface CatalogProductsApi {
  /** Products of the catalog, as those who curate them see them */
  listCatalogProducts(
    catalog: string,
    query?: ListCatalogProductsQuery,
    options?: CallOptions,
  ): Promise<CatalogProductList>;

  /** Creates a product with its first version */
  createCatalogProduct(
    catalog: string,
    body: CreateProductRequest,
    options: ChangeOptions,
  ): Promise<CatalogProduct>;

  /** One product with its versions, portfolios, TagOptions and service actions */
  getCatalogProduct(
    catalog: string,
    productId: string,
    query?: GetCatalogProductQuery,
    options?: CallOptions,
  ): Promise<CatalogProduct>;

  /** Changes the details and tags of a product */
  updateCatalogProduct(
    catalog: string,
    productId: string,
    body: UpdateProductRequest,
    options?: CallOptions,
  ): Promise<CatalogProduct>;

  /** Deletes a product; 409 with `error.blockers` while it is in a portfolio, and while what that touches was not seen */
  deleteCatalogProduct(
    catalog: string,
    productId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void>;

  /** What has to go before the product can be deleted */
  listProductBlockers(
    catalog: string,
    productId: string,
    options?: CallOptions,
  ): Promise<BlockerList>;

  /** Ties a budget of the account to a product */
  associateProductBudget(
    catalog: string,
    productId: string,
    body: AssociateBudgetRequest,
    options?: CallOptions,
  ): Promise<void>;

  /** Unties a budget from a product */
  disassociateProductBudget(
    catalog: string,
    productId: string,
    budgetName: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Adds a version */
  createVersion(
    catalog: string,
    productId: string,
    body: CreateVersionRequest,
    options: ChangeOptions,
  ): Promise<CatalogVersion>;

  /** Renames, deprecates or deactivates a version; its template stays */
  updateVersion(
    catalog: string,
    productId: string,
    versionId: string,
    body: UpdateVersionRequest,
    options?: CallOptions,
  ): Promise<CatalogVersion>;

  /** Deletes a version; what runs goes on running; 409 while what that touches was not seen */
  deleteVersion(
    catalog: string,
    productId: string,
    versionId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void>;

  /** The template of a version with its parameters */
  getVersionTemplate(
    catalog: string,
    productId: string,
    versionId: string,
    options?: CallOptions,
  ): Promise<VersionTemplate>;

  /** Parameters and resources that differ from another version */
  compareVersions(
    catalog: string,
    productId: string,
    versionId: string,
    query: CompareVersionsQuery,
    options?: CallOptions,
  ): Promise<VersionComparison>;

  /** Copies a product, in this catalog or into another one */
  copyProduct(
    catalog: string,
    productId: string,
    body: CopyProductRequest,
    options: ChangeOptions,
  ): Promise<ProductCopy>;

  /** How a copy is getting on */
  getProductCopy(
    catalog: string,
    copyId: string,
    options?: CallOptions,
  ): Promise<ProductCopy>;
}
