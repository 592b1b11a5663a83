import { toError } from '@backstage/errors';
import { TestSandbox } from 'test-sandbox';
import { type AwsSession, type AwsTarget, scopeOfTarget } from './AwsAccess';
import { TokenBucketBudget } from './RequestBudget';
import { READER_SESSION_NAME, SdkAwsAccess } from './SdkAwsAccess';
import { awsFailureOf } from './errors';
import { getRole } from './iam/getRole';
import { searchProducts } from './serviceCatalog/searchProducts';

jest.setTimeout(180_000);

const target: AwsTarget = {
  accountId: '222222222222',
  region: 'us-east-1',
  roleName: 'AIResearchTeam',
};

describe('SdkAwsAccess', () => {
  let sandbox: TestSandbox;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    process.env.AWS_ENDPOINT_URL = sandbox.url;
  });
  afterAll(async () => {
    await sandbox?.stop();
  });
  afterEach(async () => {
    await sandbox.clearFaults();
    await sandbox.clearRequests();
  });

  function access(
    options: { timeout?: number; secretAccessKey?: string } = {},
  ) {
    return new SdkAwsAccess({
      baseCredentials: async () => async () => ({
        accessKeyId: 'AKIASANDBOXPORTAL001',
        secretAccessKey:
          options.secretAccessKey ?? 'sandbox-portal-backend-secret-key-0001',
      }),
      budget: new TokenBucketBudget({ perSecond: 1000, burst: 1000 }),
      timeout: options.timeout ?? 10_000,
    });
  }
  const search = (session: AwsSession) =>
    searchProducts(session, { sortBy: 'title', order: 'ascending' });
  const failureOf = async (work: Promise<unknown>) => {
    const error = await work.then(
      () => new Error('It did not fail'),
      thrown => toError(thrown),
    );
    return {
      name: error.name,
      message: error.message,
      failure: awsFailureOf(error),
    };
  };

  it('reads under one name, and acts under the name of the person', async () => {
    const aws = access();
    await search(aws.reader(target));
    await search(aws.actor(target, 'researcher'));
    const seen = await sandbox.requests({ operation: 'SearchProducts' });
    expect(seen.map(({ principalArn }) => principalArn)).toEqual([
      `arn:aws:sts::222222222222:assumed-role/AIResearchTeam/${READER_SESSION_NAME}`,
      'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
    ]);
    expect(aws.actor(target, 'researcher').principalArn).toBe(
      seen[1].principalArn,
    );
  });

  it.each([
    ['another external id', { externalId: 'not-the-same' }],
    ['another partition', { partition: 'aws-cn' }],
  ])('lends no session to somebody with %s', (_, other) => {
    const aws = access();
    const configured = { ...target, externalId: 'a-shared-secret' };
    expect(aws.reader({ ...configured })).toBe(aws.reader(configured));
    expect(aws.reader({ ...configured, ...other })).not.toBe(
      aws.reader(configured),
    );
    expect(scopeOfTarget({ ...configured, ...other })).not.toBe(
      scopeOfTarget(configured),
    );
    expect(scopeOfTarget(configured)).not.toContain('a-shared-secret');
  });

  it('assumes a role once for many calls at once', async () => {
    const aws = access();
    await Promise.all(
      Array.from({ length: 20 }, () => search(aws.reader(target))),
    );
    expect(await sandbox.requests({ operation: 'AssumeRole' })).toHaveLength(1);
  });

  it('renews a session that has run out on the way, and sends the call again', async () => {
    const aws = access();
    await search(aws.reader(target));
    await sandbox.advance(2 * 3600);
    const { products } = await search(aws.reader(target));
    expect(products.length).toBeGreaterThan(0);
    const seen = await sandbox.requests({ operation: 'SearchProducts' });
    expect(seen.map(({ status }) => status)).toEqual([200, 400, 200]);
    expect(await sandbox.requests({ operation: 'AssumeRole' })).toHaveLength(2);
  });

  it('goes without a source identity where the trust policy does not allow one, and remembers that', async () => {
    const aws = access();
    await sandbox.addFault({
      match: { service: 'sts', operation: 'AssumeRole' },
      times: 1,
      effect: {
        type: 'error',
        code: 'AccessDenied',
        message: 'User is not authorized to perform: sts:SetSourceIdentity',
        status: 403,
      },
    });
    await search(aws.actor(target, 'researcher'));
    await search(aws.actor(target, 'researcher-2'));
    const assumed = await sandbox.requests({ operation: 'AssumeRole' });
    expect(assumed.map(({ status }) => status)).toEqual([403, 200, 200]);
  });

  it('says which role the portal may not assume', async () => {
    const stranger = { ...target, roleName: 'NoSuchTeam' };
    const { name, message, failure } = await failureOf(
      search(access().reader(stranger)),
    );
    expect(name).toBe('NotAllowedError');
    expect(message).toContain('arn:aws:iam::222222222222:role/NoSuchTeam');
    expect(failure?.name).toBe('AccessDenied');
  });

  it('does not take wrong base credentials for a fault of the person', async () => {
    const { name } = await failureOf(
      search(access({ secretAccessKey: 'wrong' }).reader(target)),
    );
    expect(name).toBe('ServiceUnavailableError');
  });

  it('waits out throttling', async () => {
    await sandbox.addFault({
      match: { operation: 'SearchProducts' },
      times: 2,
      effect: {
        type: 'error',
        code: 'ThrottlingException',
        message: 'Rate exceeded',
      },
    });
    const { products } = await search(access().reader(target));
    expect(products.length).toBeGreaterThan(0);
  });

  it.each([
    ['ThrottlingException', 400, 'ServiceUnavailableError', true],
    ['InternalFailure', 500, 'ServiceUnavailableError', true],
    ['ServiceUnavailable', 503, 'ServiceUnavailableError', true],
    ['AccessDeniedException', 400, 'NotAllowedError', false],
    ['InvalidParametersException', 400, 'InputError', false],
    ['ResourceNotFoundException', 400, 'NotFoundError', false],
    ['InvalidStateException', 400, 'ConflictError', false],
    ['SomethingNewException', 400, 'InputError', false],
  ])(
    'translates %s (%i) to %s, with what AWS said',
    async (code, status, name, retryable) => {
      await sandbox.addFault({
        match: { operation: 'SearchProducts' },
        effect: { type: 'error', code, message: 'It said so.', status },
      });
      const error = await failureOf(search(access().reader(target)));
      expect(error.name).toBe(name);
      expect(error.failure).toMatchObject({
        name: code,
        message: 'It said so.',
        retryable,
        requestId: expect.any(String),
      });
    },
  );

  it.each([
    ['an answer that is lost', { type: 'lose-answer' } as const],
    ['a connection that is dropped', { type: 'drop' } as const],
    ['an answer that takes too long', { type: 'latency', ms: 60_000 } as const],
  ])('does not know the outcome after %s', async (_, effect) => {
    await sandbox.addFault({ match: { operation: 'SearchProducts' }, effect });
    const { name, failure } = await failureOf(
      search(access({ timeout: 300 }).reader(target)),
    );
    expect(name).toBe('ServiceUnavailableError');
    expect(failure).toMatchObject({ outcomeKnown: false, retryable: true });
  });

  it('knows the outcome when AWS has refused', async () => {
    const { failure } = await failureOf(
      getRole(access().reader(target), 'NoSuchRole'),
    );
    expect(failure).toMatchObject({
      name: expect.stringContaining('NoSuchEntity'),
      outcomeKnown: true,
    });
  });
});
