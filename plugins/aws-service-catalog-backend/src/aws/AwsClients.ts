import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { EC2Client } from '@aws-sdk/client-ec2';
import { IAMClient } from '@aws-sdk/client-iam';
import { ServiceCatalogClient } from '@aws-sdk/client-service-catalog';
import { SSMClient } from '@aws-sdk/client-ssm';
import type { AwsCredentialIdentity } from '@aws-sdk/types';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const CONNECTION_TIMEOUT_MS = 3_000;

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
  #cloudformation?: CloudFormationClient;
  #iam?: IAMClient;
  #ec2?: EC2Client;
  #ssm?: SSMClient;

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

  get ssm(): SSMClient {
    this.#ssm ??= new SSMClient(this.#options);
    return this.#ssm;
  }
}

function clientOptions(options: {
  region: string;
  credentials: AwsCredentialIdentity;
  requestHandler: NodeHttpHandler;
}) {
  return { ...options, retryMode: 'adaptive', maxAttempts: 3 };
}
