import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `CatalogProductSummary` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CatalogProductSummary = Schemas['CatalogProductSummary'];

/**
 * `CatalogProductList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CatalogProductList = Schemas['CatalogProductList'];

/**
 * A product as those who curate it see it.
 * @public
 */
export type CatalogProduct = Schemas['CatalogProduct'];

/**
 * `CatalogProductSummaryFields` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CatalogProductSummaryFields =
  Schemas['CatalogProductSummaryFields'];

/**
 * `Support` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Support = Schemas['Support'];

/**
 * `CatalogVersion` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CatalogVersion = Schemas['CatalogVersion'];

/**
 * Where the template of a version comes from: exactly one of the three.
 * @public
 */
export type VersionSource = Schemas['VersionSource'];

/**
 * `CreateVersionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CreateVersionRequest = Schemas['CreateVersionRequest'];

/**
 * `CreateProductRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CreateProductRequest = Schemas['CreateProductRequest'];

/**
 * `UpdateProductRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UpdateProductRequest = Schemas['UpdateProductRequest'];

/**
 * `UpdateVersionRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UpdateVersionRequest = Schemas['UpdateVersionRequest'];

/**
 * `TemplateParameter` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type TemplateParameter = Schemas['TemplateParameter'];

/**
 * `VersionTemplate` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type VersionTemplate = Schemas['VersionTemplate'];

/**
 * `VersionComparison` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type VersionComparison = Schemas['VersionComparison'];

/**
 * `DifferenceKind` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type DifferenceKind = Schemas['DifferenceKind'];

/**
 * `Difference` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Difference = Schemas['Difference'];

/**
 * `CopyProductRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CopyProductRequest = Schemas['CopyProductRequest'];

/**
 * `ProductCopy` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ProductCopy = Schemas['ProductCopy'];

/**
 * Query of `listCatalogProducts`.
 * @public
 */
export type ListCatalogProductsQuery = Query<'listCatalogProducts'>;

/**
 * Query of `getCatalogProduct`.
 * @public
 */
export type GetCatalogProductQuery = Query<'getCatalogProduct'>;

/**
 * Query of `compareVersions`.
 * @public
 */
export type CompareVersionsQuery = Query<'compareVersions'>;
