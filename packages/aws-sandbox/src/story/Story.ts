import type { AgreementStatus } from '@aws-sdk/client-marketplace-agreement';
import type { LicenceGrant } from '../services/marketplace-agreement/state';
import type { UnitPlan } from '../services/organizations/foundOrganization';
import type { Persona } from '../world/Persona';

/** A policy document, as JSON would hold it. */
export type PolicyDocument = Record<string, unknown>;

interface StoryPrincipal {
  name: string;
  path?: string;
  /** Inline policies by name. */
  policies?: Record<string, PolicyDocument>;
  /** Names of AWS's managed policies, or ARNs. */
  managedPolicies?: string[];
  permissionsBoundary?: string;
}

export interface StoryUser extends StoryPrincipal {
  groups?: string[];
  /** A key that is the same in every run. */
  accessKey?: { id: string; secret: string };
}

export interface StoryRole extends StoryPrincipal {
  description?: string;
  trust: PolicyDocument;
  /** Seconds */
  maxSessionDuration?: number;
}

/** IAM of one account. */
export interface StoryAccount {
  id: string;
  name?: string;
  groups?: StoryPrincipal[];
  users?: StoryUser[];
  roles?: StoryRole[];
  /** Service control policies, one list for each level from the root down. */
  serviceControlPolicies?: PolicyDocument[][];
  /** False for an account that was never migrated to TagOptions; default true. */
  tagOptionsMigrated?: boolean;
}

/** A machine image, in the account that owns it. */
export interface StoryImage {
  owner: string;
  ownerAlias?: string;
  region: string;
  id: string;
  name: string;
  description?: string;
  /** Default true. */
  public?: boolean;
  /** Accounts that may launch an image that is not public. */
  sharedWith?: string[];
  creationDate: string;
  /** GiB */
  rootVolumeSize: number;
  /** Marketplace product code. */
  productCode?: string;
}

/** An agreement of an account in AWS Marketplace. */
export interface StoryAgreement {
  account: string;
  /** `prod-…` */
  product: string;
  name: string;
  /** Default `AmiProduct`. */
  type?: string;
  productCode?: string;
  seller: { account: string; name: string };
  /** Default `ACTIVE`. */
  status?: AgreementStatus;
  /** ISO 8601, like `endsAt` */
  acceptedAt: string;
  endsAt?: string;
  /** US dollars an hour by dimension, mostly an instance type. */
  prices?: Record<string, string>;
  /** Accounts that the licence is shared with; grants are active unless said otherwise. */
  sharedWith?: { account: string; status?: LicenceGrant['status'] }[];
}

/** A parameter of Parameter Store. */
export interface StoryParameter {
  name: string;
  value: string;
  dataType?: string;
}

export interface StoryNetwork {
  vpcs?: { id: string; name: string; cidr: string; default?: boolean }[];
  subnets?: {
    id: string;
    vpc: string;
    name: string;
    cidr: string;
    zone: string;
  }[];
  securityGroups?: { id: string; vpc: string; name: string }[];
  keyPairs?: string[];
}

/** An instance that somebody launched past Service Catalog, before the story begins. */
export interface StoryInstance {
  image: string;
  type: string;
  subnet: string;
  tags?: Record<string, string>;
}

export interface StoryProduct {
  name: string;
  /** Default `CLOUD_FORMATION_TEMPLATE`; templates of the other are Terraform configurations in JSON syntax. */
  type?: 'CLOUD_FORMATION_TEMPLATE' | 'EXTERNAL';
  /** Somebody chose "Copy to Service Catalog" in the console of AWS Marketplace, which no API does. */
  copied?: boolean;
  owner: string;
  distributor?: string;
  description?: string;
  support?: { description?: string; email?: string; url?: string };
  /** Templates are files in `templates/` next to the story. */
  versions: { name: string; description?: string; template: string }[];
}

export interface StoryTagOption {
  key: string;
  value: string;
}

/** Who else gets a portfolio: one of an account, a unit of the organization by name, or the organization as a whole. */
export interface StoryShare {
  account?: string;
  unit?: string;
  /** Whether TagOptions and patterns of principals go along. */
  tagOptions?: boolean;
  principals?: boolean;
}

/** A portfolio of another account. */
export interface StoryImport {
  portfolio: string;
  /** Account that shares it; its place comes first in the story. */
  owner: string;
  /** True for a share with the account, which is an offer. */
  accept?: boolean;
  /** Names of roles. */
  principals?: string[];
}

/** A product in a portfolio, with its constraints. */
export interface StoryOffer {
  name: string;
  /** Name of the imported portfolio that it comes from; absent: a product of the account. */
  from?: string;
  /** Name of the role of a LAUNCH constraint, which is the one of this account wherever the product is launched. */
  launchRole?: string;
  /** The same, but the role of that name in the account where the product is launched. */
  localRole?: string;
  /** RESOURCE_UPDATE constraint: whether updates may change tags. */
  tagUpdates?: 'ALLOWED' | 'NOT_ALLOWED';
  /** Rules of a TEMPLATE constraint. */
  rules?: Record<string, unknown>;
}

export interface StoryPortfolio {
  name: string;
  provider: string;
  description?: string;
  /** Names of roles. */
  principals?: string[];
  /** `role/*Team` */
  principalPatterns?: string[];
  tagOptions?: StoryTagOption[];
  products?: StoryOffer[];
  shares?: StoryShare[];
}

/** A service action, put on every version of some products. */
export interface StoryServiceAction {
  name: string;
  description?: string;
  /** Name of an SSM document; its first version is run. */
  document: string;
  /** `LAUNCH_ROLE`, or name of a role; absent: whoever runs it. */
  assumeRole?: string;
  /** Names of products. */
  products: string[];
}

/** A monthly budget in US dollars, shown on portfolios and products. */
export interface StoryBudget {
  name: string;
  limit: number;
  spent?: number;
  forecast?: number;
  /** Names of portfolios and products. */
  on: string[];
}

/** Provisioning engine of the account: does the work of its products of type EXTERNAL. */
export interface StoryEngine {
  /** Name of the role that it reports as. */
  role: string;
  /** How long each piece of work takes. */
  seconds: number;
}

/** Many products that share a template, for load tests; made when their number is given. */
export interface StoryLoad {
  portfolio: string;
  principals: string[];
  launchRole: string;
  template: string;
}

export interface StoryCatalog {
  /** Name of the role that curates; everything is made in a session of it, through the API. */
  curator: string;
  /** Bucket of the templates, made with them. */
  bucket: string;
  /** Accounts whose people may read the templates, as their own policies allow. */
  readers?: string[];
  imports?: StoryImport[];
  tagOptions?: StoryTagOption[];
  products?: StoryProduct[];
  portfolios?: StoryPortfolio[];
  serviceActions?: StoryServiceAction[];
  budgets?: StoryBudget[];
  /** Absent: work waits until somebody reports on it. */
  engine?: StoryEngine;
  load?: StoryLoad;
}

/** What there is in one account and region. */
export interface StoryPlace {
  account: string;
  region: string;
  network?: StoryNetwork;
  instances?: StoryInstance[];
  parameters?: StoryParameter[];
  catalog?: StoryCatalog;
}

/** The organization of the accounts. Policies hold for units, by name. */
export interface StoryOrganization {
  managementAccount: string;
  units?: UnitPlan[];
  trustedServices?: string[];
  delegatedAdministrators?: { account: string; service: string }[];
  policies?: {
    name: string;
    description?: string;
    units: string[];
    document: PolicyDocument;
  }[];
}

/** A world as a YAML file tells it. */
export interface Story {
  description: string;
  personas: Persona[];
  accounts: StoryAccount[];
  organization?: StoryOrganization;
  images: StoryImage[];
  agreements: StoryAgreement[];
  publicParameters: (StoryParameter & { region: string })[];
  places: StoryPlace[];
}
