import type {
  Launch,
  LaunchEvent,
  LaunchState,
  LaunchTimeline,
} from 'backstage-plugin-aws-service-catalog-common';
import { countResources, isOver, milestonesOf } from './launchProgress';

function timelineOf(
  state: LaunchState,
  passed: LaunchState[],
  launch: Partial<Launch> = {},
): LaunchTimeline {
  const events = passed.map(
    (name, index): LaunchEvent => ({
      at: `2026-10-05T10:02:${10 + index}Z`,
      state: name,
      text: name,
    }),
  );
  return {
    launch: {
      id: '11111111-1111-4111-8111-111111111111',
      team: 'ai-research',
      accountId: '222222222222',
      region: 'us-east-1',
      operation: 'provision',
      state,
      requestedBy: { principalArn: 'arn', isMe: true },
      requestedAt: '2026-10-05T10:02:10Z',
      updatedAt: '2026-10-05T10:02:10Z',
      productId: 'prod-1',
      provisionedProductName: 'dl-ami-run-8',
      parameters: {},
      secretParameters: [],
      tags: [],
      ...launch,
    },
    events,
    resources: [],
    stackEvents: [],
    outputs: [],
  };
}

const inWords = (timeline: LaunchTimeline) =>
  milestonesOf(timeline)
    .map(({ id, state }) => `${id} ${state}`)
    .join(', ');

describe('milestonesOf', () => {
  it.each([
    [
      'has only just been requested',
      timelineOf('requested', ['requested']),
      'requested now, accepted later, working later, ended later',
    ],
    [
      'waits for an approval',
      timelineOf('awaiting-approval', ['requested', 'awaiting-approval']),
      'requested done, approval halted, accepted later, working later, ended later',
    ],
    [
      'is on its way to AWS',
      timelineOf('submitting', ['requested', 'submitting']),
      'requested done, accepted now, working later, ended later',
    ],
    [
      'was approved and is in progress',
      timelineOf('in-progress', [
        'requested',
        'awaiting-approval',
        'submitting',
        'in-progress',
      ]),
      'requested done, approval done, accepted done, working now, ended later',
    ],
    [
      'was interrupted before AWS answered',
      timelineOf('interrupted', ['requested', 'submitting', 'interrupted']),
      'requested done, accepted halted, working later, ended later',
    ],
    [
      'succeeded',
      timelineOf('succeeded', [
        'requested',
        'submitting',
        'in-progress',
        'succeeded',
      ]),
      'requested done, accepted done, working done, ended done',
    ],
    [
      'failed while AWS was working',
      timelineOf('failed', ['requested', 'submitting', 'failed'], {
        recordId: 'rec-1',
      }),
      'requested done, accepted done, working failed, ended later',
    ],
    [
      'was refused by AWS',
      timelineOf('failed', ['requested', 'submitting', 'failed']),
      'requested done, accepted failed, working later, ended later',
    ],
    [
      'was refused before AWS was asked',
      timelineOf('failed', ['requested', 'failed']),
      'requested failed, accepted later, working later, ended later',
    ],
  ])('places a launch that %s', (_, timeline, expected) => {
    expect(inWords(timeline)).toBe(expected);
  });

  it('gives times only to stations that were reached', () => {
    const stations = milestonesOf(
      timelineOf('in-progress', ['requested', 'submitting', 'in-progress']),
    );
    expect(stations.map(station => station.at)).toEqual([
      '2026-10-05T10:02:10Z',
      '2026-10-05T10:02:12Z',
      '2026-10-05T10:02:12Z',
      undefined,
    ]);
  });
});

it('counts the resources that have arrived', () => {
  expect(
    countResources([{ tone: 'ok' }, { tone: 'running' }, { tone: 'error' }]),
  ).toEqual({ done: 1, total: 3 });
});

it.each<[LaunchState, boolean]>([
  ['submitting', false],
  ['interrupted', false],
  ['succeeded', true],
  ['failed', true],
])('knows whether %s is over: %s', (state, expected) => {
  expect(isOver(state)).toBe(expected);
});
