import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

describe('launches that fail in AWS', () => {
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
  afterEach(() => sandbox.clearFaults());

  it('name what the launch role lacks, in which resource, and who can change it', async () => {
    const { body: launch } = await portal.launch(await portal.order('weak'));
    await portal.finish();
    const failed = await portal.launchOf(launch.id);

    expect(failed).toMatchObject({
      state: 'failed',
      failure: {
        summary:
          'The launch role LaunchRole-Weak may not ec2:CreateSecurityGroup.',
        missingAction: 'ec2:CreateSecurityGroup',
        resource: {
          logicalId: 'SecurityGroup',
          type: 'AWS::EC2::SecurityGroup',
        },
        nextSteps: [{ action: 'ask-platform-team' }, { action: 'terminate' }],
      },
    });
    const { body: timeline } = await portal.get(
      `${TEAM}/launches/${launch.id}/timeline`,
    );
    expect(timeline.resources).toContainEqual(
      expect.objectContaining({
        logicalId: 'SecurityGroup',
        reason: expect.stringMatching(/ec2:CreateSecurityGroup/),
      }),
    );
    const { body: item } = await portal.get(
      `${TEAM}/provisioned-products/${failed.provisionedProductId}`,
    );
    expect(item).toMatchObject({
      status: 'ERROR',
      failure: { summary: failed.failure?.summary },
      may: { update: false, terminate: true },
    });
    expect(portal.notifications.at(-1)?.payload).toMatchObject({
      title: `${failed.provisionedProductName} could not be launched`,
      description: failed.failure?.summary,
      severity: 'high',
    });
  });

  it('say the first cause, not what was cancelled or left over after it', async () => {
    await sandbox.addFault({
      match: { logicalId: 'Instance' },
      effect: {
        type: 'fail-resource',
        on: 'create',
        reason:
          'You have requested more vCPU capacity than your current vCPU limit of 0 allows for the instance bucket.',
      },
    });
    await sandbox.addFault({
      match: { logicalId: 'SecurityGroup' },
      effect: {
        type: 'fail-resource',
        on: 'delete',
        reason: 'resource sg-1 has a dependent object',
      },
    });
    const { body: launch } = await portal.launch(await portal.order('ami'));
    await portal.finish();

    expect(await portal.launchOf(launch.id)).toMatchObject({
      state: 'failed',
      failure: {
        summary: 'The account has reached a quota of AWS.',
        resource: { logicalId: 'Instance' },
      },
    });
    const { body: timeline } = await portal.get(
      `${TEAM}/launches/${launch.id}/timeline`,
    );
    expect(timeline.resources).toContainEqual(
      expect.objectContaining({
        logicalId: 'SecurityGroup',
        status: 'DELETE_FAILED',
        tone: 'error',
      }),
    );
  });

  it('say what the record says when the stack may not be read, and that it may not', async () => {
    await sandbox.addFault({
      match: { service: 'cloudformation', operation: 'DescribeStackEvents' },
      effect: { type: 'error', code: 'AccessDenied', status: 403 },
    });
    const { body: launch } = await portal.launch(await portal.order('weak'));
    await portal.finish();
    const { body: timeline } = await portal.get(
      `${TEAM}/launches/${launch.id}/timeline`,
    );

    expect(timeline).toMatchObject({
      launch: {
        state: 'failed',
        failure: { missingAction: 'ec2:CreateSecurityGroup' },
      },
      resources: [],
      unavailable: expect.stringMatching(/may not read the stack/),
    });
  });

  it('are not taken for failed because AWS does not know their record for a moment', async () => {
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    await sandbox.settle();
    await sandbox.addFault({
      match: { operation: 'DescribeRecord' },
      effect: { type: 'error', code: 'ResourceNotFoundException' },
    });
    await portal.watch();
    expect((await portal.launchOf(launch.id)).state).toBe('in-progress');

    await sandbox.clearFaults();
    await portal.watch();
    expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
  });

  it('are not taken for failed while AWS does not answer', async () => {
    const { body: launch } = await portal.launch(await portal.order('bucket'));
    await sandbox.settle();
    await sandbox.addFault({
      match: { service: 'servicecatalog' },
      effect: { type: 'drop' },
    });
    await portal.watch();
    const { body: timeline } = await portal.get(
      `${TEAM}/launches/${launch.id}/timeline`,
    );
    expect(timeline).toMatchObject({
      launch: { state: 'in-progress' },
      unavailable: 'AWS does not answer just now.',
    });

    await sandbox.clearFaults();
    await portal.watch();
    expect((await portal.launchOf(launch.id)).state).toBe('succeeded');
  });
});
