import type {
  Failure,
  LaunchState,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  ACTIVE_STATES,
  advance,
  hasEnded,
  type LaunchProgress,
  type LaunchStep,
} from './LaunchProgress';

const at = new Date('2026-11-02T10:02:11Z');
const failure: Failure = { summary: 'No', nextSteps: [] };
const aws = { recordId: 'rec-1', provisionedProductId: 'pp-1' };

const progress: Record<LaunchState, LaunchProgress> = {
  requested: { state: 'requested' },
  'awaiting-approval': { state: 'awaiting-approval' },
  submitting: { state: 'submitting' },
  'in-progress': { state: 'in-progress', ...aws },
  interrupted: { state: 'interrupted', reason: 'secrets' },
  succeeded: { state: 'succeeded', ...aws, endedAt: at },
  failed: { state: 'failed', failure, endedAt: at },
};
const steps: Record<LaunchStep['type'], LaunchStep> = {
  'approval-asked': { type: 'approval-asked' },
  rejected: { type: 'rejected', failure },
  submitted: { type: 'submitted' },
  accepted: { type: 'accepted', ...aws },
  refused: { type: 'refused', failure },
  'secrets-lost': { type: 'secrets-lost', reason: 'secrets' },
  succeeded: { type: 'succeeded' },
  failed: { type: 'failed', failure },
  abandoned: { type: 'abandoned', failure },
};

const allowed: [LaunchState, LaunchStep['type'], LaunchProgress][] = [
  ['requested', 'approval-asked', progress['awaiting-approval']],
  ['requested', 'submitted', progress.submitting],
  ['awaiting-approval', 'submitted', progress.submitting],
  ['awaiting-approval', 'rejected', progress.failed],
  ['submitting', 'accepted', progress['in-progress']],
  ['submitting', 'refused', progress.failed],
  ['submitting', 'secrets-lost', progress.interrupted],
  ['interrupted', 'submitted', progress.submitting],
  ['interrupted', 'accepted', progress['in-progress']],
  ['in-progress', 'succeeded', progress.succeeded],
  ['in-progress', 'failed', { ...progress.failed, ...aws }],
  ['submitting', 'abandoned', progress.failed],
  ['in-progress', 'abandoned', { ...progress.failed, ...aws }],
  ['interrupted', 'abandoned', progress.failed],
];

describe('advance', () => {
  it.each(allowed)('%s --%s-->', (from, step, to) => {
    expect(advance(progress[from], steps[step], at)).toEqual(to);
  });

  const forbidden = Object.keys(progress).flatMap(from =>
    Object.keys(steps)
      .filter(
        step =>
          !allowed.some(([state, type]) => state === from && type === step),
      )
      .map(step => [from, step] as [LaunchState, LaunchStep['type']]),
  );

  it.each(forbidden)('%s refuses %s', (from, step) => {
    expect(() => advance(progress[from], steps[step], at)).toThrow(
      expect.objectContaining({ name: 'ConflictError' }),
    );
  });

  it('lets nothing follow on an end', () => {
    const ends = (Object.keys(progress) as LaunchState[]).filter(hasEnded);
    expect(ends).toEqual(['succeeded', 'failed']);
    expect([...ACTIVE_STATES, ...ends].sort()).toEqual(
      Object.keys(progress).sort(),
    );
  });
});
