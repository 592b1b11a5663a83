import type { ProvisionedProductStatus } from './provisionedProductStatus';

/** What was asked of the stack. */
export type StackAction = 'provision' | 'update' | 'terminate';

/** What a stack status means for the record and the provisioned product that wait for it. */
export type StackOutcome =
  | { kind: 'waiting' }
  | { kind: 'rollingBack' }
  | { kind: 'succeeded'; leaves: 'AVAILABLE' | 'nothing' }
  | {
      kind: 'failed';
      leaves: Extract<ProvisionedProductStatus, 'TAINTED' | 'ERROR'>;
    };

/** A stack that no longer exists. */
export const STACK_GONE = 'DELETE_COMPLETE';

const OUTCOMES: Record<StackAction, Record<string, StackOutcome>> = {
  provision: {
    CREATE_COMPLETE: { kind: 'succeeded', leaves: 'AVAILABLE' },
    CREATE_FAILED: { kind: 'failed', leaves: 'ERROR' },
    ROLLBACK_IN_PROGRESS: { kind: 'rollingBack' },
    ROLLBACK_COMPLETE: { kind: 'failed', leaves: 'ERROR' },
    ROLLBACK_FAILED: { kind: 'failed', leaves: 'ERROR' },
    DELETE_COMPLETE: { kind: 'failed', leaves: 'ERROR' },
    DELETE_FAILED: { kind: 'failed', leaves: 'ERROR' },
  },
  update: {
    UPDATE_COMPLETE: { kind: 'succeeded', leaves: 'AVAILABLE' },
    UPDATE_FAILED: { kind: 'failed', leaves: 'ERROR' },
    UPDATE_ROLLBACK_IN_PROGRESS: { kind: 'rollingBack' },
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: { kind: 'rollingBack' },
    UPDATE_ROLLBACK_COMPLETE: { kind: 'failed', leaves: 'TAINTED' },
    UPDATE_ROLLBACK_FAILED: { kind: 'failed', leaves: 'ERROR' },
    DELETE_COMPLETE: { kind: 'failed', leaves: 'ERROR' },
    DELETE_FAILED: { kind: 'failed', leaves: 'ERROR' },
  },
  terminate: {
    DELETE_COMPLETE: { kind: 'succeeded', leaves: 'nothing' },
    DELETE_FAILED: { kind: 'failed', leaves: 'TAINTED' },
  },
};

/**
 * Reads a stack status for the request that waits for it. A rolled-back update leaves a stack that works but is not
 * what was asked for (TAINTED); a launch that rolled back leaves nothing that runs (ERROR).
 */
export function stackOutcome(
  action: StackAction,
  stackStatus: string,
): StackOutcome {
  return OUTCOMES[action][stackStatus] ?? { kind: 'waiting' };
}
