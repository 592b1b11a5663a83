import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * One publication: what was asked, and how far it has come.
 * @public
 */
export type Publication = Schemas['Publication'];
/**
 * One page of publications, newest first.
 * @public
 */
export type PublicationList = Schemas['PublicationList'];
/**
 * Everything that is asked before a publication starts.
 * @public
 */
export type PublicationAnswers = Schemas['PublicationAnswers'];
/**
 * What becomes a product: an image, a template, or a product copied in from AWS Marketplace.
 * @public
 */
export type PublicationSource = Schemas['PublicationSource'];
/**
 * What researchers read of the product.
 * @public
 */
export type PublicationProduct = Schemas['PublicationProduct'];
/**
 * Name and description of the first version.
 * @public
 */
export type PublicationVersion = Schemas['PublicationVersion'];
/**
 * Instance types and root volume of a product made from an image.
 * @public
 */
export type PublicationMachine = Schemas['PublicationMachine'];
/**
 * Where a machine may run and how a researcher gets in.
 * @public
 */
export type PublicationNetwork = Schemas['PublicationNetwork'];
/**
 * The portfolio that the product is put in: one that exists, or a new one.
 * @public
 */
export type PublicationPortfolio = Schemas['PublicationPortfolio'];
/**
 * The launch role: one that exists, or a new one.
 * @public
 */
export type PublicationLaunchRole = Schemas['PublicationLaunchRole'];
/**
 * How far a publication has come.
 * @public
 */
export type PublicationState = Schemas['PublicationState'];
/**
 * One step of a publication, with its state and its evidence.
 * @public
 */
export type PublicationStep = Schemas['PublicationStep'];
/**
 * What a step does.
 * @public
 */
export type PublicationStepKind = Schemas['PublicationStepKind'];
/**
 * A thing that a step made or found.
 * @public
 */
export type PublicationEvidence = Schemas['PublicationEvidence'];
/**
 * Corrected answers to go on with, when some have to be corrected.
 * @public
 */
export type PublicationResumption = Schemas['PublicationResumption'];
/**
 * What taking a publication back would remove, keep and leave running.
 * @public
 */
export type PublicationWithdrawal = Schemas['PublicationWithdrawal'];
/**
 * Whether to go on although provisioned products run.
 * @public
 */
export type PublicationWithdrawalRequest =
  Schemas['PublicationWithdrawalRequest'];
/**
 * One thing that goes, or stays, when a publication is taken back.
 * @public
 */
export type PublicationRemoval = Schemas['PublicationRemoval'];
/**
 * What a template is written from.
 * @public
 */
export type PublicationTemplateRequest = Schemas['PublicationTemplateRequest'];
/**
 * A template, explained and checked.
 * @public
 */
export type PublicationTemplate = Schemas['PublicationTemplate'];
/**
 * A machine image that the account may use.
 * @public
 */
export type Image = Schemas['Image'];
/**
 * Machine images, newest first.
 * @public
 */
export type ImageList = Schemas['ImageList'];
/**
 * Who owns an image, as Amazon EC2 names it.
 * @public
 */
export type ImageOwner = Schemas['ImageOwner'];
/**
 * A public SSM parameter that names the image of one version of a Marketplace product.
 * @public
 */
export type ImageAlias = Schemas['ImageAlias'];
/**
 * Aliases of one Marketplace product.
 * @public
 */
export type ImageAliasList = Schemas['ImageAliasList'];
/**
 * Whether an account may use a Marketplace product.
 * @public
 */
export type MarketplaceEntitlement = Schemas['MarketplaceEntitlement'];
/**
 * A product that was copied in from the AWS Marketplace console.
 * @public
 */
export type AdoptableProduct = Schemas['AdoptableProduct'];
/**
 * Products that can be adopted.
 * @public
 */
export type AdoptableProductList = Schemas['AdoptableProductList'];
/**
 * How the policy of a new launch role comes about.
 * @public
 */
export type LaunchRolePreset = Schemas['LaunchRolePreset'];
/**
 * An IAM role that AWS Service Catalog may assume.
 * @public
 */
export type LaunchRoleSummary = Schemas['LaunchRoleSummary'];
/**
 * Launch roles of the account.
 * @public
 */
export type LaunchRoleList = Schemas['LaunchRoleList'];
/**
 * A launch role to create.
 * @public
 */
export type LaunchRoleRequest = Schemas['LaunchRoleRequest'];
/**
 * What a launch role is drafted for.
 * @public
 */
export type LaunchRoleDraftRequest = Schemas['LaunchRoleDraftRequest'];
/**
 * The policies that a launch role would get.
 * @public
 */
export type LaunchRoleDraft = Schemas['LaunchRoleDraft'];
/**
 * Whether a role can launch a product.
 * @public
 */
export type LaunchRoleReadiness = Schemas['LaunchRoleReadiness'];
/**
 * An action that a launch role lacks, or that could not be decided.
 * @public
 */
export type MissingAction = Schemas['MissingAction'];
/**
 * Query of `listPublications`.
 * @public
 */
export type ListPublicationsQuery = Partial<Query<'listPublications'>>;
/**
 * Query of `listImages`.
 * @public
 */
export type ListImagesQuery = Partial<Query<'listImages'>>;
/**
 * Query of `getLaunchRoleReadiness`.
 * @public
 */
export type LaunchRoleReadinessQuery = Partial<Query<'getLaunchRoleReadiness'>>;
