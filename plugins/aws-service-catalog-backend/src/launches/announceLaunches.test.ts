import { mockServices } from '@backstage/backend-test-utils';
import { aLaunchRequest } from '../__testUtils__/aLaunchRequest';
import { announceLaunches, notificationOf } from './announceLaunches';
import type { LaunchProgress } from './LaunchProgress';
import type { LaunchOrder, StoredLaunch } from './StoredLaunch';

const at = new Date('2026-11-02T10:00:00Z');
const aws = { recordId: 'rec-1', provisionedProductId: 'pp-1' };
const failed: LaunchProgress = {
  state: 'failed',
  failure: { summary: 'No capacity.', nextSteps: [] },
  endedAt: at,
};
const succeeded: LaunchProgress = { state: 'succeeded', ...aws, endedAt: at };

const orders: Record<LaunchOrder['operation'], LaunchOrder> = {
  provision: {
    operation: 'provision',
    parameters: {},
    tags: [],
    notificationArns: [],
  },
  update: { operation: 'update', parameters: {}, kept: [] },
  terminate: {
    operation: 'terminate',
    retainResources: false,
    ignoreErrors: false,
  },
  import: { operation: 'import', stackArn: 'arn:stack' },
  'hand-over': {
    operation: 'hand-over',
    owner: 'user:default/jane',
    ownerArn: 'arn:jane',
  },
  'service-action': {
    operation: 'service-action',
    serviceActionId: 'act-1',
    actionParameters: {},
  },
};

function launchOf(
  operation: LaunchOrder['operation'],
  progress: LaunchProgress,
): StoredLaunch {
  return {
    request: aLaunchRequest({
      id: 'launch-1',
      provisionedProductName: 'run-7',
      order: orders[operation],
    }),
    progress,
    updatedAt: at,
    revision: 1,
  };
}

describe('notificationOf', () => {
  it.each([
    ['provision', succeeded, 'run-7 is ready', 'normal', undefined],
    ['update', succeeded, 'run-7 is updated', 'normal', undefined],
    ['terminate', succeeded, 'run-7 is terminated', 'normal', undefined],
    ['import', succeeded, 'run-7 is taken in', 'normal', undefined],
    ['hand-over', succeeded, 'run-7 is handed over', 'normal', undefined],
    [
      'service-action',
      succeeded,
      'run-7 has run its action',
      'normal',
      undefined,
    ],
    [
      'provision',
      failed,
      'run-7 could not be launched',
      'high',
      'No capacity.',
    ],
    ['update', failed, 'run-7 could not be updated', 'high', 'No capacity.'],
    [
      'terminate',
      failed,
      'run-7 could not be terminated',
      'high',
      'No capacity.',
    ],
    [
      'provision',
      { state: 'interrupted', reason: 'Enter it again.' },
      'run-7 needs you to go on',
      'high',
      'Enter it again.',
    ],
  ] as const)(
    '%s that is %o',
    (operation, progress, title, severity, description) => {
      expect(notificationOf(launchOf(operation, progress))).toEqual({
        recipients: { type: 'entity', entityRef: 'user:default/researcher' },
        payload: {
          title,
          severity,
          description,
          link: '/service-catalog/launches/launch-1?team=ai-research&region=us-east-1',
          topic: 'aws-service-catalog',
          scope: 'launch-launch-1',
        },
      });
    },
  );

  it.each([
    { state: 'requested' },
    { state: 'submitting' },
    { state: 'in-progress', ...aws },
  ] as const)('says nothing while it is $state', progress => {
    expect(notificationOf(launchOf('provision', progress))).toBe(undefined);
  });
});

describe('announceLaunches', () => {
  it('fails no launch when nobody listens', async () => {
    const logger = mockServices.logger.mock();
    const deaf = async () => {
      throw new Error('nobody there');
    };
    const announce = announceLaunches({
      signals: { publish: deaf },
      events: { publish: deaf, subscribe: deaf },
      teamById: async () => undefined,
      outdated: deaf,
      logger,
    });

    await expect(
      announce(launchOf('provision', succeeded)),
    ).resolves.toBeUndefined();
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});
