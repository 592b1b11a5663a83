import { EC2Client, DescribeRegionsCommand } from '@aws-sdk/client-ec2';
import {
  GetObjectCommand,
  ListBucketsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  SearchProductsCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import {
  ListGroupsCommand,
  ResourceGroupsClient,
} from '@aws-sdk/client-resource-groups';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { clientOf } from '../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../createSandbox';
import type { PrincipalCredentials } from '../story/credentialsFor';
import {
  addRole,
  addUser,
  ALLOW_ALL,
  trustService,
} from '../testing/principals';

const ACCOUNT = '111111111111';

/** A call of each protocol. */
const calls: Record<
  string,
  (sandbox: Sandbox, as: PrincipalCredentials) => Promise<unknown>
> = {
  awsJson: (sandbox, as) =>
    clientOf(ServiceCatalogClient, sandbox, as).send(
      new SearchProductsCommand({}),
    ),
  awsQuery: (sandbox, as) =>
    clientOf(STSClient, sandbox, as).send(new GetCallerIdentityCommand({})),
  ec2Query: (sandbox, as) =>
    clientOf(EC2Client, sandbox, as).send(new DescribeRegionsCommand({})),
  restJson: (sandbox, as) =>
    clientOf(ResourceGroupsClient, sandbox, as).send(new ListGroupsCommand({})),
  restXml: (sandbox, as) =>
    clientOf(S3Client, sandbox, as).send(new ListBucketsCommand({})),
};

const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no error',
    (error: { name: string; $metadata: { httpStatusCode: number } }) =>
      `${error.$metadata.httpStatusCode} ${error.name}`,
  );

describe('verifySignature', () => {
  let sandbox: Sandbox;
  let key: PrincipalCredentials;
  let session: PrincipalCredentials;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 3 });
    key = sandbox.credentials(
      addUser(sandbox, {
        accountId: ACCOUNT,
        name: 'ada',
        policies: { All: ALLOW_ALL },
      }),
    );
    session = sandbox.credentials(
      addRole(sandbox, {
        accountId: ACCOUNT,
        name: 'Team',
        policies: { All: ALLOW_ALL },
        trust: trustService('ec2.amazonaws.com'),
      }),
    );
  });

  afterEach(() => sandbox.close());

  it.each(Object.keys(calls))(
    '%s: knows users and sessions',
    async protocol => {
      await expect(calls[protocol](sandbox, key)).resolves.toBeDefined();
      await expect(calls[protocol](sandbox, session)).resolves.toBeDefined();
    },
  );

  it.each([
    ['awsJson', '400 UnrecognizedClientException'],
    ['awsQuery', '403 InvalidClientTokenId'],
    ['ec2Query', '401 AuthFailure'],
    ['restJson', '403 UnrecognizedClientException'],
    ['restXml', '403 InvalidAccessKeyId'],
  ])('%s: refuses an unknown access key: %s', async (protocol, expected) => {
    const unknown = { ...key, accessKeyId: 'AKIAUNKNOWN' };

    expect(await errorOf(calls[protocol](sandbox, unknown))).toBe(expected);
  });

  it.each([
    ['awsJson', '400 InvalidSignatureException'],
    ['awsQuery', '403 SignatureDoesNotMatch'],
    ['ec2Query', '401 AuthFailure'],
    ['restJson', '403 InvalidSignatureException'],
    ['restXml', '403 SignatureDoesNotMatch'],
  ])('%s: refuses a wrong secret: %s', async (protocol, expected) => {
    const wrong = { ...key, secretAccessKey: 'guessed' };

    expect(await errorOf(calls[protocol](sandbox, wrong))).toBe(expected);
  });

  it.each([
    ['awsJson', '400 UnrecognizedClientException'],
    ['awsQuery', '403 InvalidClientTokenId'],
    ['ec2Query', '401 AuthFailure'],
    ['restJson', '403 UnrecognizedClientException'],
    ['restXml', '400 InvalidToken'],
  ])('%s: refuses a wrong session token: %s', async (protocol, expected) => {
    const wrong = { ...session, sessionToken: 'guessed' };

    expect(await errorOf(calls[protocol](sandbox, wrong))).toBe(expected);
  });

  it.each([
    ['awsJson', '400 ExpiredTokenException'],
    ['awsQuery', '403 ExpiredToken'],
    ['ec2Query', '400 RequestExpired'],
    ['restJson', '403 ExpiredTokenException'],
    ['restXml', '400 ExpiredToken'],
  ])('%s: refuses a session that expired: %s', async (protocol, expected) => {
    await sandbox.advance(13 * 3600);

    expect(await errorOf(calls[protocol](sandbox, session))).toBe(expected);
    await expect(calls[protocol](sandbox, key)).resolves.toBeDefined();
  });

  it.each([
    ['x-amz-json', 'MissingAuthenticationTokenException'],
    ['form', 'MissingAuthenticationToken'],
    ['get', 'AccessDenied'],
  ])('refuses a request without a signature: %s', async (kind, expected) => {
    const request: Record<string, RequestInit> = {
      'x-amz-json': {
        method: 'POST',
        headers: {
          'x-amz-target': 'AWS242ServiceCatalogService.SearchProducts',
        },
        body: '{}',
      },
      form: {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'Action=GetCallerIdentity&Version=2011-06-15',
      },
      get: { method: 'GET' },
    };

    const response = await fetch(`${sandbox.url}/`, request[kind]);

    expect(response.ok).toBe(false);
    expect(await response.text()).toContain(expected);
  });

  it('says that a signing time is too far off', async () => {
    const client = new STSClient({
      endpoint: sandbox.url,
      region: 'us-east-1',
      credentials: key,
      maxAttempts: 1,
      systemClockOffset: -16 * 60 * 1000,
    });

    expect(await errorOf(client.send(new GetCallerIdentityCommand({})))).toBe(
      '403 SignatureDoesNotMatch',
    );
  });

  it('refuses a body that was changed on the way', async () => {
    const signer = new SignatureV4({
      credentials: key,
      region: 'us-east-1',
      service: 'sts',
      sha256: Sha256,
    });
    const { host, hostname, port } = new URL(sandbox.url);
    const body = 'Action=GetCallerIdentity&Version=2011-06-15';
    const { headers } = await signer.sign({
      method: 'POST',
      protocol: 'http:',
      hostname,
      port: Number(port),
      path: '/',
      headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });

    const honest = await fetch(sandbox.url, { method: 'POST', headers, body });
    const changed = await fetch(sandbox.url, {
      method: 'POST',
      headers,
      body: `${body}&More=1`,
    });

    expect(honest.status).toBe(200);
    expect(changed.status).toBe(403);
    expect(await changed.text()).toContain('SignatureDoesNotMatch');
  });

  describe('presigned', () => {
    async function presign(expiresIn: number, signingDate: Date = new Date()) {
      const signer = new SignatureV4({
        credentials: session,
        region: 'us-east-1',
        service: 's3',
        sha256: Sha256,
        uriEscapePath: false,
      });
      const { host, hostname } = new URL(sandbox.url);
      const { query = {} } = await signer.presign(
        {
          method: 'GET',
          protocol: 'http:',
          hostname,
          path: '/bucket/a%20key.txt',
          headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        },
        { expiresIn, signingDate },
      );
      const search = new URLSearchParams(query as Record<string, string>);
      return `${sandbox.url}/bucket/a%20key.txt?${search}`;
    }

    it('lets the request in, as who signed it', async () => {
      const response = await fetch(await presign(60));

      expect(response.status).toBe(404);
      expect(await response.text()).toContain('NoSuchBucket');
      expect(sandbox.requests.list({ operation: 'GetObject' })).toMatchObject([
        {
          principalArn: `arn:aws:sts::${ACCOUNT}:assumed-role/Team/sandbox`,
          errorCode: 'NoSuchBucket',
        },
      ]);
    });

    it('refuses it after its time', async () => {
      const past = new Date(Date.now() - 61_000);

      const response = await fetch(await presign(60, past));

      expect(response.status).toBe(403);
      expect(await response.text()).toContain('RequestTimeTooSkewed');
    });

    it('refuses another path', async () => {
      const url = (await presign(60)).replace('a%20key.txt', 'other.txt');

      expect(await (await fetch(url)).text()).toContain(
        'SignatureDoesNotMatch',
      );
    });
  });

  it('verifies keys that need escaping', async () => {
    const s3 = clientOf(S3Client, sandbox, key);

    const get = s3.send(
      new GetObjectCommand({ Bucket: 'bucket', Key: 'a b/ü+(1)*~.yaml' }),
    );

    expect(await errorOf(get)).toBe('404 NoSuchBucket');
  });
});
