/** What a stack operation is doing right now. */
export type OperationPhase =
  | 'create'
  | 'rollback'
  | 'update'
  | 'updateCleanup'
  | 'updateRollback'
  | 'updateRollbackCleanup'
  | 'delete';

export type StackStatus =
  | 'REVIEW_IN_PROGRESS'
  | 'CREATE_IN_PROGRESS'
  | 'CREATE_FAILED'
  | 'CREATE_COMPLETE'
  | 'ROLLBACK_IN_PROGRESS'
  | 'ROLLBACK_FAILED'
  | 'ROLLBACK_COMPLETE'
  | 'UPDATE_IN_PROGRESS'
  | 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'UPDATE_COMPLETE'
  | 'UPDATE_FAILED'
  | 'UPDATE_ROLLBACK_IN_PROGRESS'
  | 'UPDATE_ROLLBACK_FAILED'
  | 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS'
  | 'UPDATE_ROLLBACK_COMPLETE'
  | 'DELETE_IN_PROGRESS'
  | 'DELETE_FAILED'
  | 'DELETE_COMPLETE';

/** Status of a stack while a phase runs. */
export const PHASE_STATUS: Record<OperationPhase, StackStatus> = {
  create: 'CREATE_IN_PROGRESS',
  rollback: 'ROLLBACK_IN_PROGRESS',
  update: 'UPDATE_IN_PROGRESS',
  updateCleanup: 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  updateRollback: 'UPDATE_ROLLBACK_IN_PROGRESS',
  updateRollbackCleanup: 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
  delete: 'DELETE_IN_PROGRESS',
};

/** Where an operation goes when a phase has ended: on to another phase, or to rest. */
export type NextStage = { phase: OperationPhase } | { rest: StackStatus };

/** What is to happen when creating or updating fails. */
export type FailurePolicy = 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';

/**
 * The one transition function of stacks. A clean-up that fails leaves resources behind, not the stack.
 *
 * @param failed - whether any step of the phase failed
 */
export function nextStage(
  phase: OperationPhase,
  failed: boolean,
  onFailure: FailurePolicy,
): NextStage {
  switch (phase) {
    case 'create':
      return failed
        ? afterFailedCreate(onFailure)
        : { rest: 'CREATE_COMPLETE' };
    case 'rollback':
      return { rest: failed ? 'ROLLBACK_FAILED' : 'ROLLBACK_COMPLETE' };
    case 'update':
      if (!failed) {
        return { phase: 'updateCleanup' };
      }
      return onFailure === 'DO_NOTHING'
        ? { rest: 'UPDATE_FAILED' }
        : { phase: 'updateRollback' };
    case 'updateCleanup':
      return { rest: 'UPDATE_COMPLETE' };
    case 'updateRollback':
      return failed
        ? { rest: 'UPDATE_ROLLBACK_FAILED' }
        : { phase: 'updateRollbackCleanup' };
    case 'updateRollbackCleanup':
      return { rest: 'UPDATE_ROLLBACK_COMPLETE' };
    case 'delete':
      return { rest: failed ? 'DELETE_FAILED' : 'DELETE_COMPLETE' };
    default:
      return phase satisfies never;
  }
}

function afterFailedCreate(onFailure: FailurePolicy): NextStage {
  switch (onFailure) {
    case 'DO_NOTHING':
      return { rest: 'CREATE_FAILED' };
    case 'DELETE':
      return { phase: 'delete' };
    default:
      return { phase: 'rollback' };
  }
}

const UPDATABLE: readonly StackStatus[] = [
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'UPDATE_ROLLBACK_COMPLETE',
];

/** Whether a stack may be updated: it has come to rest and works. */
export function isUpdatable(status: StackStatus): boolean {
  return UPDATABLE.includes(status);
}

/** Whether the deletion of a stack may begin; one that is under way is left to go on. */
export function isDeletable(status: StackStatus): boolean {
  return status !== 'DELETE_IN_PROGRESS' && status !== 'DELETE_COMPLETE';
}
