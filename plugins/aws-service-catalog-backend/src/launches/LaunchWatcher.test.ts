import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { AwsSession } from '../aws/AwsAccess';
import { TokenBucketBudget } from '../aws/RequestBudget';
import { SdkAwsAccess } from '../aws/SdkAwsAccess';
import { describeProduct } from '../aws/serviceCatalog/describeProduct';
import { listLaunchPaths } from '../aws/serviceCatalog/listLaunchPaths';
import { provisionProduct } from '../aws/serviceCatalog/provisionProduct';
import { searchProducts } from '../aws/serviceCatalog/searchProducts';
import { TestSandbox } from '../__testUtils__/TestSandbox';
import { LaunchNotices } from './LaunchNotices';
import { LaunchSteps } from './LaunchSteps';
import { LaunchSubmitter } from './LaunchSubmitter';
import { LaunchWatcher } from './LaunchWatcher';
import { MemoryLaunchStore } from './MemoryLaunchStore';

jest.setTimeout(300_000);

const IN_FLIGHT = 1_000;
const AT_ONCE = 20;

const team = {
  id: 'ai-research',
  groupRef: 'group:default/ai-research',
  title: 'AI Research',
  accountId: '222222222222',
  regions: ['us-east-1'],
  roleName: 'AIResearchTeam',
};

describe('the watcher', () => {
  let sandbox: TestSandbox;
  let aws: SdkAwsAccess;
  const store = new MemoryLaunchStore();
  const logger = mockServices.logger.mock();

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    process.env.AWS_ENDPOINT_URL = sandbox.url;
    aws = new SdkAwsAccess({
      baseCredentials: async () => async () =>
        sandbox.credentials('arn:aws:iam::111111111111:user/portal-backend'),
      budget: new TokenBucketBudget({ perSecond: 10_000, burst: 10_000 }),
      timeout: 20_000,
    });
  });
  afterAll(() => sandbox?.stop());

  function watcher(): LaunchWatcher {
    const now = () => new Date();
    const notices = new LaunchNotices({
      store,
      send: async () => {},
      now,
      logger,
    });
    const steps = new LaunchSteps({
      store,
      announce: async () => {},
      notices,
      now,
    });
    return new LaunchWatcher({
      store,
      steps,
      submitter: new LaunchSubmitter({ steps, logger, now, sendMs: 20_000 }),
      aws,
      teamById: async () => team,
      audit: async () => {},
      leaseMs: 60_000,
      now,
      logger,
    });
  }

  const watched = (limit: number) =>
    store.listWatched({ limit, interruptedBefore: new Date(0) });

  async function bucketChoice(session: AwsSession) {
    const { products } = await searchProducts(session, {
      sortBy: 'title',
      order: 'ascending',
    });
    const { id: productId = '' } =
      products.find(({ name }) => name === 'Research data bucket') ?? {};
    const [{ versions }, paths] = await Promise.all([
      describeProduct(session, productId),
      listLaunchPaths(session, productId),
    ]);
    const path = paths.find(({ name }) => name === 'Shared research tools');
    return { productId, versionId: versions[0].id, pathId: path?.id };
  }

  /** One launch under way, in AWS and in the store. */
  async function launchOne(
    session: AwsSession,
    choice: Awaited<ReturnType<typeof bucketChoice>>,
  ): Promise<void> {
    const id = randomUUID();
    const name = `run-${id}`;
    const record = await provisionProduct(session, {
      ...choice,
      token: id,
      name,
      parameters: [],
      tags: [],
      notificationArns: [],
    });
    const at = new Date();
    await store.create(
      {
        ...choice,
        id,
        teamId: team.id,
        accountId: team.accountId,
        region: 'us-east-1',
        requestedBy: 'user:default/researcher',
        sessionName: session.sessionName,
        principalArn: session.principalArn,
        requestedAt: at,
        idempotencyKey: id,
        digest: '',
        provisionedProductName: name,
        order: {
          operation: 'provision',
          parameters: {},
          tags: [],
          notificationArns: [],
        },
        secretParameters: [],
      },
      {
        progress: {
          state: 'in-progress',
          recordId: record.id,
          provisionedProductId: record.provisionedProductId,
        },
        events: [],
        at,
      },
    );
  }

  it(`follows ${IN_FLIGHT} launches with at most 12 calls a tick, to their end`, async () => {
    const target = { ...team, region: 'us-east-1' };
    const session = aws.actor(target, 'researcher');
    const choice = await bucketChoice(session);
    for (let done = 0; done < IN_FLIGHT; done += AT_ONCE) {
      await Promise.all(
        Array.from({ length: AT_ONCE }, () => launchOne(session, choice)),
      );
    }
    const underTest = watcher();
    await sandbox.clearRequests();
    expect(await underTest.tick()).toBe(false);
    const calls = await sandbox.requests({ service: 'servicecatalog' });

    expect(calls.length).toBeGreaterThan(0);
    expect(calls.length).toBeLessThanOrEqual(12);
    expect(await watched(IN_FLIGHT * 2)).toHaveLength(IN_FLIGHT);

    await sandbox.settle();
    let more = true;
    while (more) {
      await sandbox.clearRequests();
      more = await underTest.tick();
      expect((await sandbox.requests()).length).toBeLessThanOrEqual(12);
    }
    expect(await watched(1)).toEqual([]);
    const ended = await store.list({ teamId: team.id, limit: IN_FLIGHT });
    expect(ended.map(({ progress }) => progress.state)).toEqual(
      Array.from({ length: IN_FLIGHT }, () => 'succeeded'),
    );
  });

  it('spends nothing when there is nothing under way', async () => {
    await sandbox.clearRequests();

    expect(await watcher().tick()).toBe(false);
    expect(await sandbox.requests()).toEqual([]);
  });
});
