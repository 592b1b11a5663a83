import { ConflictError } from '@backstage/errors';
import type {
  Failure,
  LaunchState,
} from 'backstage-plugin-aws-service-catalog-common';

/** How far a launch has come, with what is known in that state. */
export type LaunchProgress =
  | { state: 'requested' }
  | { state: 'awaiting-approval' }
  /** AWS may or may not have heard of it. */
  | { state: 'submitting' }
  /** AWS has a record of it. */
  | { state: 'in-progress'; recordId: string; provisionedProductId: string }
  /** Not heard by AWS, and only a person can send it again. */
  | { state: 'interrupted'; reason: string }
  | {
      state: 'succeeded';
      recordId: string;
      provisionedProductId: string;
      endedAt: Date;
    }
  | {
      state: 'failed';
      failure: Failure;
      endedAt: Date;
      recordId?: string;
      provisionedProductId?: string;
    };

/** What can happen to a launch. */
export type LaunchStep =
  | { type: 'approval-asked' }
  | { type: 'rejected'; failure: Failure }
  | { type: 'submitted' }
  | { type: 'accepted'; recordId: string; provisionedProductId: string }
  | { type: 'refused'; failure: Failure }
  | { type: 'secrets-lost'; reason: string }
  | { type: 'succeeded' }
  | { type: 'failed'; failure: Failure }
  /** Nobody can follow it any more. */
  | { type: 'abandoned'; failure: Failure };

type StepType = LaunchStep['type'];

/** From which states each step may be taken. */
const FROM: Record<StepType, readonly LaunchState[]> = {
  'approval-asked': ['requested'],
  rejected: ['awaiting-approval'],
  submitted: ['requested', 'awaiting-approval', 'interrupted'],
  // An interrupted launch that AWS turns out to have heard of goes on by itself.
  accepted: ['submitting', 'interrupted'],
  refused: ['submitting'],
  'secrets-lost': ['submitting'],
  succeeded: ['in-progress'],
  failed: ['in-progress'],
  abandoned: ['submitting', 'in-progress', 'interrupted'],
};

const ENDED: readonly LaunchState[] = ['succeeded', 'failed'];

/** Whether nothing more will happen to a launch in this state. */
export function hasEnded(state: LaunchState): boolean {
  return ENDED.includes(state);
}

/**
 * States in which a launch keeps others off its provisioned product: AWS runs one operation at a time. One that waits
 * for its person holds nothing. The partial index of the launches table lists the same.
 */
export const HOLDING_STATES: readonly LaunchState[] = [
  'requested',
  'awaiting-approval',
  'submitting',
  'in-progress',
];

/** States of launches that have not ended. */
export const ACTIVE_STATES: readonly LaunchState[] = [
  ...HOLDING_STATES,
  'interrupted',
];

/**
 * The one place where a launch changes its state.
 *
 * @param at - when the step happened
 * @throws ConflictError when the step cannot follow on the present state
 */
export function advance(
  progress: LaunchProgress,
  step: LaunchStep,
  at: Date,
): LaunchProgress {
  if (!FROM[step.type].includes(progress.state)) {
    throw new ConflictError(
      `A launch that is ${progress.state} cannot become ${step.type}`,
    );
  }
  switch (step.type) {
    case 'approval-asked':
      return { state: 'awaiting-approval' };
    case 'submitted':
      return { state: 'submitting' };
    case 'accepted':
      return {
        state: 'in-progress',
        recordId: step.recordId,
        provisionedProductId: step.provisionedProductId,
      };
    case 'secrets-lost':
      return { state: 'interrupted', reason: step.reason };
    case 'succeeded':
      return { state: 'succeeded', ...awsIds(progress), endedAt: at };
    case 'rejected':
    case 'refused':
      return { state: 'failed', failure: step.failure, endedAt: at };
    case 'abandoned':
      return {
        state: 'failed',
        failure: step.failure,
        ...(progress.state === 'in-progress' && awsIds(progress)),
        endedAt: at,
      };
    case 'failed':
      return {
        state: 'failed',
        failure: step.failure,
        ...awsIds(progress),
        endedAt: at,
      };
    default:
      return unknownStep(step);
  }
}

function awsIds(progress: LaunchProgress): {
  recordId: string;
  provisionedProductId: string;
} {
  if (progress.state !== 'in-progress') {
    throw new ConflictError(
      `A launch that is ${progress.state} has no record in AWS`,
    );
  }
  return {
    recordId: progress.recordId,
    provisionedProductId: progress.provisionedProductId,
  };
}

function unknownStep(step: never): never {
  throw new ConflictError(`Unknown step of a launch: ${JSON.stringify(step)}`);
}
