import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { eventually, TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { ReadCache } from '../aws/ReadCache';
import { TokenBucketBudget } from '../aws/RequestBudget';
import { SdkAwsAccess } from '../aws/SdkAwsAccess';
import { provisionProduct } from '../aws/serviceCatalog/provisionProduct';
import { parameterList } from '../launches/sendLaunch';
import { ProvisionedProductReads } from './ProvisionedProductReads';

jest.setTimeout(180_000);

const target = {
  accountId: '222222222222',
  region: 'us-east-1',
  roleName: 'AIResearchTeam',
};

describe('ProvisionedProductReads of an account that takes long to read', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('shows what the person has just launched, and reads the rest anew behind the scenes', async () => {
    const aws = new SdkAwsAccess({
      baseCredentials: async () => async () => ({
        accessKeyId: 'AKIASANDBOXPORTAL001',
        secretAccessKey: 'sandbox-portal-backend-secret-key-0001',
      }),
      budget: new TokenBucketBudget({ perSecond: 1000, burst: 1000 }),
      timeout: 10_000,
    });
    const reads = new ProvisionedProductReads(
      new ReadCache({
        cache: mockServices.cache.mock({
          get: async () => undefined,
          set: async () => undefined,
        }),
        logger: mockServices.logger.mock(),
      }),
      { fresh: 60_000, stale: 3_600_000 },
      { soonRead: 1 },
    );
    const reader = aws.reader(target);
    const viewer = {
      reader,
      scope: 'scope',
      viewerArn: aws.actor(target, 'researcher').principalArn,
    };
    const namesSeen = async (options: {
      scope: 'mine' | 'team';
      refresh?: boolean;
    }) => {
      const { value } = await reads.seenBy(viewer, options);
      return [...value.names].sort();
    };
    const launch = async (name: string, as: string) => {
      const { parameters = {}, ...order } = await portal.order('bucket');
      await provisionProduct(aws.actor(target, as), {
        token: randomUUID(),
        productId: order.productId,
        versionId: order.versionId,
        pathId: order.pathId,
        name,
        parameters: parameterList(parameters),
        tags: order.tags ?? [],
        notificationArns: [],
      });
      await sandbox.settle();
    };
    await launch('first', 'researcher');
    await launch('second', 'researcher-2');
    expect(await namesSeen({ scope: 'team' })).toEqual(['first', 'second']);
    expect(await namesSeen({ scope: 'mine' })).toEqual(['first']);

    await launch('third', 'researcher');
    await launch('fourth', 'researcher-2');
    await reads.changed('scope');

    expect(await namesSeen({ scope: 'mine' })).toEqual(['first', 'third']);
    expect(await namesSeen({ scope: 'team' })).toEqual([
      'first',
      'second',
      'third',
    ]);
    await namesSeen({ scope: 'team', refresh: true });
    await eventually(
      () => namesSeen({ scope: 'team' }),
      names => names.includes('fourth'),
    );
  });
});
