import type {
  AdoptableProductList,
  ImageAliasList,
  ImageList,
  LaunchRoleDraft,
  LaunchRoleDraftRequest,
  LaunchRoleList,
  LaunchRoleReadiness,
  LaunchRoleReadinessQuery,
  LaunchRoleRequest,
  LaunchRoleSummary,
  ListImagesQuery,
  ListPublicationsQuery,
  MarketplaceEntitlement,
  Publication,
  PublicationAnswers,
  PublicationList,
  PublicationResumption,
  PublicationTemplate,
  PublicationTemplateRequest,
  PublicationWithdrawal,
  PublicationWithdrawalRequest,
} from '../publishingTypes';
import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';

/**
 * The HTTP API for those who publish: publications, their templates, images and launch roles.
 *
 * `catalog` is a catalog id of the configuration. Every method rejects with `ResponseError` of `@backstage/errors` when
 * the answer is not 2xx; its `body.error.field` names the wrong field of a request, its `cause` what AWS said.
 * @public
 */
export interface PublishingApi {
  /** Publications in a catalog, newest first. */
  listPublications(
    catalog: string,
    query?: ListPublicationsQuery,
    options?: CallOptions,
  ): Promise<PublicationList>;
  /** Starts a publication; its steps are taken in the background. */
  createPublication(
    catalog: string,
    body: PublicationAnswers,
    options: ChangeOptions,
  ): Promise<Publication>;
  /** One publication with the state of each step. */
  getPublication(
    catalog: string,
    publicationId: string,
    options?: CallOptions,
  ): Promise<Publication>;
  /** Goes on with a publication that failed or is blocked, with corrected answers where needed. */
  resumePublication(
    catalog: string,
    publicationId: string,
    body: PublicationResumption,
    options?: CallOptions,
  ): Promise<Publication>;
  /** What taking a publication back would do; changes nothing. */
  getPublicationWithdrawal(
    catalog: string,
    publicationId: string,
    options?: CallOptions,
  ): Promise<PublicationWithdrawal>;
  /** Takes back everything that the publication created, last first; 409 when products of it run and `confirm` is not true. */
  withdrawPublication(
    catalog: string,
    publicationId: string,
    body: PublicationWithdrawalRequest,
    options?: CallOptions,
  ): Promise<Publication>;
  /** The template that a publication would store, explained and checked; changes nothing. */
  previewPublicationTemplate(
    catalog: string,
    body: PublicationTemplateRequest,
    options?: CallOptions,
  ): Promise<PublicationTemplate>;
  /** Machine images that the account may use, newest first. */
  listImages(
    catalog: string,
    query?: ListImagesQuery,
    options?: CallOptions,
  ): Promise<ImageList>;
  /** SSM parameters of a Marketplace product (`prod-…` or a UUID) that name its images. */
  listImageAliases(
    catalog: string,
    productId: string,
    options?: CallOptions,
  ): Promise<ImageAliasList>;
  /** Whether the account of a catalog may use a Marketplace product (`prod-…` or a UUID). */
  getMarketplaceEntitlement(
    catalog: string,
    query: { productId: string; asSpoke?: boolean },
    options?: CallOptions,
  ): Promise<MarketplaceEntitlement>;
  /** Products that were copied in from the AWS Marketplace console. */
  listAdoptableProducts(
    catalog: string,
    options?: CallOptions,
  ): Promise<AdoptableProductList>;
  /** IAM roles that AWS Service Catalog may assume. */
  listLaunchRoles(
    catalog: string,
    query?: { refresh?: boolean },
    options?: CallOptions,
  ): Promise<LaunchRoleList>;
  /** Creates a launch role, or brings one that the portal made to the same policy. */
  createLaunchRole(
    catalog: string,
    body: LaunchRoleRequest,
    options?: CallOptions,
  ): Promise<LaunchRoleSummary>;
  /** The policies that a launch role would get; changes nothing. */
  draftLaunchRole(
    catalog: string,
    body: LaunchRoleDraftRequest,
    options?: CallOptions,
  ): Promise<LaunchRoleDraft>;
  /** Whether a role can launch a product, or the resource types of a template. */
  getLaunchRoleReadiness(
    catalog: string,
    roleName: string,
    query?: LaunchRoleReadinessQuery,
    options?: CallOptions,
  ): Promise<LaunchRoleReadiness>;
}
