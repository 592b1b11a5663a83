import type {
  ProductType,
  ProvisionedProductPlanStatus,
  ProvisioningArtifactGuidance,
  ProvisioningArtifactType,
  ResourceChange,
  UpdateProvisioningParameter,
} from '@aws-sdk/client-service-catalog';
import { defineState } from '../../world/World';
import type { ConstraintType } from './paths/constraintParameters';
import type { Identity } from './access/identity';
import type { ProvisionedProductStatus } from './launches/provisionedProductStatus';
import { DEFAULT_QUOTAS, type Quotas } from './requests/quotas';
import type { RecordStatus } from './launches/recordStatus';
import type { Becomes } from './launches/stackWork';

/** A tag as the API takes it, with both members present. */
export interface Tag {
  Key: string;
  Value: string;
}

/** Principal that was given access to a portfolio. */
export interface PortfolioPrincipal {
  arn: string;
  type: 'IAM' | 'IAM_PATTERN';
  /** `AIDA…`, `AROA…`, `AGPA…`: what access is bound to, so a re-created role of the same name has none. `IAM` only. */
  uniqueId?: string;
}

/** A product's place in a portfolio. */
export interface Membership {
  addedAt: number;
  sourcePortfolioId?: string;
  /** Constraints on the product in this portfolio, oldest first. */
  constraintIds: string[];
}

export interface Portfolio {
  id: string;
  displayName: string;
  providerName: string;
  description: string;
  createdAt: number;
  tags: Tag[];
  principals: PortfolioPrincipal[];
  /** Products in it, by product id. */
  products: Record<string, Membership>;
  tagOptionIds: string[];
}

export interface Version {
  id: string;
  name: string;
  description: string;
  type: ProvisioningArtifactType;
  createdAt: number;
  active: boolean;
  guidance: ProvisioningArtifactGuidance;
  /** Where the template came from, as the API answers it: `TemplateUrl` or `ImportFromPhysicalId`. */
  info: Record<string, string>;
  /** Key in `templates`. */
  templateId: string;
}

export interface Product {
  id: string;
  viewId: string;
  name: string;
  owner: string;
  type: ProductType;
  description: string;
  distributor: string;
  supportDescription: string;
  supportEmail: string;
  supportUrl: string;
  createdAt: number;
  tags: Tag[];
  tagOptionIds: string[];
  /** In order of creation. */
  versions: Version[];
}

export interface Constraint {
  id: string;
  type: ConstraintType;
  portfolioId: string;
  productId: string;
  description?: string;
  /** JSON text, verbatim. */
  parameters: string;
  createdAt: number;
}

export interface TagOption {
  id: string;
  key: string;
  value: string;
  active: boolean;
}

/** What was launched, by who does the work. */
export type ProvisionedProductType =
  | 'CFN_STACK'
  | 'CFN_STACKSET'
  | 'EXTERNAL'
  | 'TERRAFORM_CLOUD'
  | 'TERRAFORM_OPEN_SOURCE';

/** One record: AWS's account of one request for one provisioned product. Outlives the provisioned product. */
export interface CatalogRecord {
  id: string;
  /** Of the provisioned product; absent: `CFN_STACK`. */
  provisionedProductType?: ProvisionedProductType;
  type: string;
  status: RecordStatus;
  createdAt: number;
  updatedAt: number;
  provisionedProductId: string;
  provisionedProductName: string;
  productId: string;
  versionId: string;
  pathId?: string;
  launchRoleArn?: string;
  tags: Tag[];
  errors: { Code: string; Description: string }[];
  outputs: { OutputKey: string; OutputValue: string; Description?: string }[];
  /** Owner of the provisioned product when the request was made: who lists it as his own. */
  owner: Identity;
  /** Owner of the provisioned product now, or when it ended: who may describe it as his own. */
  describedBy: Identity;
}

export interface ProvisionedProduct {
  id: string;
  name: string;
  /** Absent: `CFN_STACK`. */
  type?: ProvisionedProductType;
  status: ProvisionedProductStatus;
  statusMessage?: string;
  createdAt: number;
  /** Token of the request that made it. */
  idempotencyToken: string;
  productId: string;
  versionId: string;
  /** Version it was first launched from, kept by the AutoTag `provisioningArtifactIdentifier`. */
  originalVersionId: string;
  pathId: string;
  portfolioId: string;
  /** Accounts of the product and of the portfolio; absent: this one. */
  productOwnerId?: string;
  portfolioOwnerId?: string;
  /** Of the AutoTag `provisioningPrincipalArn`; an owner change does not alter it. */
  provisioningPrincipalArn: string;
  owner: Identity;
  launchRoleArn?: string;
  /** Launch role that an administrator gave it instead of that of its path. */
  launchRoleOverride?: string;
  /** User's tags with those of TagOptions, portfolio and product; AutoTags are derived. */
  tags: Tag[];
  /** Stack ARN, once there is a stack. */
  physicalId?: string;
  /** Of any operation. */
  lastRecordId?: string;
  lastProvisioningRecordId?: string;
  lastSuccessfulProvisioningRecordId?: string;
}

export interface Plan {
  id: string;
  name: string;
  status: ProvisionedProductPlanStatus;
  statusMessage?: string;
  createdAt: number;
  updatedAt: number;
  provisionedProductId: string;
  provisionedProductName: string;
  productId: string;
  versionId: string;
  pathId: string;
  notificationArns: string[];
  /** As given by the user, values of NoEcho parameters masked. */
  parameters: UpdateProvisioningParameter[];
  /** As given by the user. */
  tags: Tag[];
  /** What the provisioned product becomes when the plan is executed. */
  becomes: Becomes;
  /** True when the plan makes the provisioned product. */
  forNewProduct: boolean;
  launchRoleArn?: string;
  owner: Identity;
  resourceChanges: ResourceChange[];
}

/** What an idempotency token was used for. */
export interface UsedToken {
  /** Digest of the request without its token. */
  request: string;
  /** Id of what the request made. */
  made: string;
}

export interface ServiceCatalogState {
  portfolios: Record<string, Portfolio>;
  products: Record<string, Product>;
  constraints: Record<string, Constraint>;
  tagOptions: Record<string, TagOption>;
  /** Template texts by digest; versions that share a template share the text. */
  templates: Record<string, string>;
  provisionedProducts: Record<string, ProvisionedProduct>;
  provisionedProductIdByName: Record<string, string>;
  records: Record<string, CatalogRecord>;
  plans: Record<string, Plan>;
  /** By `<operation>:<token>`. */
  tokens: Record<string, UsedToken>;
  /** Grows with every provisioned product that is made or ends; lets sorted views be kept. */
  provisionedProductsRevision: number;
  quotas: Quotas;
}

export const serviceCatalogState = defineState<ServiceCatalogState>({
  name: 'servicecatalog',
  initial: () => ({
    portfolios: {},
    products: {},
    constraints: {},
    tagOptions: {},
    templates: {},
    provisionedProducts: {},
    provisionedProductIdByName: {},
    records: {},
    plans: {},
    tokens: {},
    provisionedProductsRevision: 0,
    quotas: { ...DEFAULT_QUOTAS },
  }),
});
