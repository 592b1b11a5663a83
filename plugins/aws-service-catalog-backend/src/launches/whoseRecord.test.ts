import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { eventually, TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { TokenBucketBudget } from '../aws/RequestBudget';
import { SdkAwsAccess } from '../aws/SdkAwsAccess';
import { updateProvisionedProduct } from '../aws/serviceCatalog/updateProvisionedProduct';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';
/** As often as the SDK sends a request. */
const ALL_ATTEMPTS = 3;

/** A launch takes up its own record, and no other one. */
describe('the record of a launch', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox, {
      config: { reads: { requestsPerSecond: 1000, timeout: '3s' } },
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  const update = (launch: Launch, days: string) =>
    portal.change(launch, 'updates', {
      versionId: launch.versionId,
      parameters: { RetentionDays: days },
    });

  const recordsOf = async (launch: Launch): Promise<{ id: string }[]> => {
    const { body } = await portal.get(
      `${TEAM}/provisioned-products/${launch.provisionedProductId}/records`,
    );
    return body.items;
  };

  it('goes to one of two changes at once; the other one is told to wait', async () => {
    const launch = await portal.running('bucket');
    const answers = await Promise.all([
      update(launch, '60'),
      update(launch, '61'),
      update(launch, '62'),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body.error.message).toMatch(/Another operation is running/);
    await portal.finish();
    expect(await recordsOf(launch)).toHaveLength(2);
  });

  it('is not that of a change in the console', async () => {
    const launch = await portal.running('bucket');
    await sandbox.addFault({
      match: { operation: 'UpdateProvisionedProduct' },
      times: ALL_ATTEMPTS,
      effect: { type: 'drop' },
    });
    const { body: lost } = await update(launch, '60');
    expect(lost.state).toBe('submitting');
    const console = new SdkAwsAccess({
      baseCredentials: async () => async () =>
        sandbox.credentials('arn:aws:iam::111111111111:user/portal-backend'),
      budget: new TokenBucketBudget({ perSecond: 1000, burst: 1000 }),
      timeout: 20_000,
    }).actor(
      {
        accountId: '222222222222',
        region: 'us-east-1',
        roleName: 'AIResearchTeam',
      },
      // To AWS it is even the same person.
      'researcher',
    );
    const theirs = await updateProvisionedProduct(console, {
      token: 'from-the-console',
      provisionedProductId: launch.provisionedProductId ?? '',
      productId: launch.productId,
      versionId: launch.versionId ?? '',
      pathId: launch.pathId,
      parameters: [{ key: 'RetentionDays', value: '30' }],
      kept: ['Classification'],
    });
    await eventually(
      async () => {
        await portal.watch();
        return sandbox.requests({ operation: 'UpdateProvisionedProduct' });
      },
      // The attempts that were dropped, the one of the console, and the portal's own, which has to wait for that.
      seen => seen.at(-1)?.errorCode !== undefined || seen.length > 5,
    );
    expect((await portal.launchOf(lost.id)).state).toBe('submitting');

    await sandbox.settle();
    const found = await portal.leaves('submitting', lost);
    expect(found.recordId).toMatch(/^rec-/);
    expect(found.recordId).not.toBe(theirs.id);
    await portal.finish();
    expect((await portal.launchOf(lost.id)).state).toBe('succeeded');
    expect((await portal.detail(launch)).body.parameters).toContainEqual({
      key: 'RetentionDays',
      value: '60',
      secret: false,
    });
  });

  it('is waited for when AWS does not know it for a while', async () => {
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    await sandbox.addFault({
      match: { operation: 'DescribeRecord' },
      effect: {
        type: 'error',
        code: 'ResourceNotFoundException',
        status: 400,
      },
    });
    await portal.finish();
    await portal.watch();

    expect((await portal.launchOf(launch.id)).state).toBe('in-progress');
    await sandbox.clearFaults();
    await portal.watch();
    expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
  });

  describe('when the answer is lost and the SDK’s own retry is refused', () => {
    const loses = (operation: string, code: string, message: string) =>
      Promise.all([
        sandbox.addFault({
          match: { operation },
          times: 1,
          effect: { type: 'lose-answer' },
        }),
        sandbox.addFault({
          match: { operation },
          after: 1,
          times: 1,
          effect: { type: 'error', code, message, status: 400 },
        }),
      ]);

    it('is found for a launch whose name is taken: by itself', async () => {
      const order = await portal.order('bucket');
      await loses(
        'ProvisionProduct',
        'InvalidParametersException',
        `A stack named ${order.name} already exists.`,
      );
      const { body: launch } = await portal.launch(order);

      expect(launch.state).toBe('submitting');
      expect((await portal.leaves('submitting', launch)).state).toBe(
        'in-progress',
      );
      await portal.finish();
      expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
    });

    it('is found for a termination whose item is gone: by itself', async () => {
      const launch = await portal.running('bucket');
      await loses(
        'TerminateProvisionedProduct',
        'ResourceNotFoundException',
        'No such provisioned product',
      );
      const { body: termination } = await portal.change(
        launch,
        'terminations',
        { confirmName: launch.provisionedProductName },
      );
      expect(termination.state).toBe('submitting');
      await sandbox.settle();
      await portal.leaves('submitting', termination);
      await portal.watch();

      expect((await portal.launchOf(termination.id)).state).toBe('succeeded');
    });
  });

  it('of a change that waits for its person keeps nobody else off the item', async () => {
    const launch = await portal.running('hub');
    await sandbox.addFault({
      match: { operation: 'UpdateProvisionedProduct' },
      times: ALL_ATTEMPTS,
      effect: { type: 'drop' },
    });
    const { body: lost } = await portal.change(launch, 'updates', {
      versionId: launch.versionId,
      parameters: { AdminPassword: 'another horse battery' },
    });
    expect((await portal.leaves('submitting', lost)).state).toBe('interrupted');

    expect((await portal.detail(launch, 'researcher-2')).body).toMatchObject({
      statusInWords: 'Ready',
      may: { update: true, terminate: true },
    });
    const other = await portal.change(launch, 'updates', {
      versionId: launch.versionId,
      parameters: { InstanceType: 't3.large' },
    });
    expect(other.status).toBe(202);
    const resumed = await portal.post(
      `${TEAM}/launches/${lost.id}/resumption`,
      { secrets: { AdminPassword: 'another horse battery' } },
    );
    expect(resumed.status).toBe(409);
    await portal.finish();
    expect((await portal.launchOf(other.body.id)).state).toBe('succeeded');
  });
});
