import { mockServices } from '@backstage/backend-test-utils';
import { TestSandbox, eventually } from 'test-sandbox';
import { ReadCache } from '../aws/ReadCache';
import { TokenBucketBudget } from '../aws/RequestBudget';
import { SdkAwsAccess } from '../aws/SdkAwsAccess';
import { ProductGlances } from './ProductGlances';
import { ProductReads } from './ProductReads';

jest.setTimeout(180_000);

describe('ProductGlances', () => {
  let sandbox: TestSandbox;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    process.env.AWS_ENDPOINT_URL = sandbox.url;
  });
  afterAll(async () => {
    await sandbox?.stop();
  });

  it('takes a glance that has failed again soon, not after the half hour that one lasts', async () => {
    let now = 0;
    const reader = new SdkAwsAccess({
      baseCredentials: async () => async () => ({
        accessKeyId: 'AKIASANDBOXPORTAL001',
        secretAccessKey: 'sandbox-portal-backend-secret-key-0001',
      }),
      budget: new TokenBucketBudget({ perSecond: 1000, burst: 1000 }),
      timeout: 10_000,
    }).reader({
      accountId: '222222222222',
      region: 'us-east-1',
      roleName: 'AIResearchTeam',
    });
    const session = { reader, scope: 'scope' };
    const reads = new ProductReads(
      new ReadCache({
        cache: mockServices.cache.mock({
          get: async () => undefined,
          set: async () => undefined,
        }),
        logger: mockServices.logger.mock(),
      }),
      { fresh: 60_000, stale: 3_600_000 },
    );
    const { value } = await reads.products(session);
    const [{ id }] = value;
    const glances = new ProductGlances({
      reads,
      rules: { requireLaunchRole: true },
      fresh: 30 * 60_000,
      now: () => now,
    });
    const asked = async () => {
      const calls = await sandbox.requests({ operation: 'ListLaunchPaths' });
      return calls.length;
    };

    await sandbox.addFault({
      match: { operation: 'ListLaunchPaths' },
      effect: {
        type: 'error',
        code: 'InvalidParametersException',
        message: 'Not now',
      },
    });
    glances.shown(session, [id]);
    await eventually(asked, calls => calls === 1);
    await sandbox.clearFaults();

    const seen = await eventually(
      async () => {
        now += 10_000;
        glances.shown(session, [id]);
        return glances.of(session, id);
      },
      glance => glance !== undefined,
    );
    expect(seen?.portfolios).not.toHaveLength(0);
    expect(now).toBeLessThan(30 * 60_000);
  });
});
