import { BudgetsClient } from '@aws-sdk/client-budgets';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { EC2Client } from '@aws-sdk/client-ec2';
import { IAMClient } from '@aws-sdk/client-iam';
import { LicenseManagerClient } from '@aws-sdk/client-license-manager';
import { MarketplaceAgreementClient } from '@aws-sdk/client-marketplace-agreement';
import { ResourceGroupsClient } from '@aws-sdk/client-resource-groups';
import { ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { S3Client } from '@aws-sdk/client-s3';
import { ServiceCatalogClient } from '@aws-sdk/client-service-catalog';
import { SSMClient } from '@aws-sdk/client-ssm';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const CONNECTION_TIMEOUT_MS = 3_000;

/** AWS Marketplace has its agreements, and the licences that come of them, in one region. */
const MARKETPLACE_REGION = 'us-east-1';

/**
 * Connections are kept and shared by all clients: an account costs no handshake per call.
 *
 * @param timeout - milliseconds for which an answer is waited for
 */
export function createRequestHandler(timeout: number): NodeHttpHandler {
  return new NodeHttpHandler({
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: timeout,
    throwOnRequestTimeout: true,
    httpAgent: { keepAlive: true, maxSockets: 50 },
    httpsAgent: { keepAlive: true, maxSockets: 50 },
  });
}

/** SDK clients of one role session. Each is made when it is first asked for: most sessions need one or two. */
export class AwsClients {
  readonly #options: ReturnType<typeof clientOptions>;
  #servicecatalog?: ServiceCatalogClient;
  #budgets?: BudgetsClient;
  #cloudformation?: CloudFormationClient;
  #iam?: IAMClient;
  #ec2?: EC2Client;
  #licenseManager?: LicenseManagerClient;
  #marketplaceAgreement?: MarketplaceAgreementClient;
  #resourceGroups?: ResourceGroupsClient;
  #s3?: S3Client;
  #ssm?: SSMClient;
  #tagging?: ResourceGroupsTaggingAPIClient;

  constructor(options: {
    region: string;
    credentials: AwsCredentialIdentity;
    requestHandler: NodeHttpHandler;
  }) {
    this.#options = clientOptions(options);
  }

  get servicecatalog(): ServiceCatalogClient {
    this.#servicecatalog ??= new ServiceCatalogClient(this.#options);
    return this.#servicecatalog;
  }

  get budgets(): BudgetsClient {
    this.#budgets ??= new BudgetsClient(this.#options);
    return this.#budgets;
  }

  get cloudformation(): CloudFormationClient {
    this.#cloudformation ??= new CloudFormationClient(this.#options);
    return this.#cloudformation;
  }

  get iam(): IAMClient {
    this.#iam ??= new IAMClient(this.#options);
    return this.#iam;
  }

  get ec2(): EC2Client {
    this.#ec2 ??= new EC2Client(this.#options);
    return this.#ec2;
  }

  get licenseManager(): LicenseManagerClient {
    this.#licenseManager ??= new LicenseManagerClient({
      ...this.#options,
      region: MARKETPLACE_REGION,
    });
    return this.#licenseManager;
  }

  get marketplaceAgreement(): MarketplaceAgreementClient {
    this.#marketplaceAgreement ??= new MarketplaceAgreementClient({
      ...this.#options,
      region: MARKETPLACE_REGION,
    });
    return this.#marketplaceAgreement;
  }

  get resourceGroups(): ResourceGroupsClient {
    this.#resourceGroups ??= new ResourceGroupsClient(this.#options);
    return this.#resourceGroups;
  }

  get s3(): S3Client {
    this.#s3 ??= new S3Client(this.#options);
    return this.#s3;
  }

  get ssm(): SSMClient {
    this.#ssm ??= new SSMClient(this.#options);
    return this.#ssm;
  }

  get tagging(): ResourceGroupsTaggingAPIClient {
    this.#tagging ??= new ResourceGroupsTaggingAPIClient(this.#options);
    return this.#tagging;
  }
}

function clientOptions(options: {
  region: string;
  credentials: AwsCredentialIdentity;
  requestHandler: NodeHttpHandler;
}) {
  return { ...options, retryMode: 'adaptive', maxAttempts: 3 };
}
