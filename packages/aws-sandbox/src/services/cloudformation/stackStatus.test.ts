import {
  type FailurePolicy,
  nextStage,
  type NextStage,
  type OperationPhase,
} from './stackStatus';

describe('nextStage', () => {
  it.each<[OperationPhase, FailurePolicy, NextStage, NextStage]>([
    ['create', 'ROLLBACK', { rest: 'CREATE_COMPLETE' }, { phase: 'rollback' }],
    ['create', 'DELETE', { rest: 'CREATE_COMPLETE' }, { phase: 'delete' }],
    [
      'create',
      'DO_NOTHING',
      { rest: 'CREATE_COMPLETE' },
      { rest: 'CREATE_FAILED' },
    ],
    [
      'rollback',
      'ROLLBACK',
      { rest: 'ROLLBACK_COMPLETE' },
      { rest: 'ROLLBACK_FAILED' },
    ],
    [
      'update',
      'ROLLBACK',
      { phase: 'updateCleanup' },
      { phase: 'updateRollback' },
    ],
    [
      'update',
      'DO_NOTHING',
      { phase: 'updateCleanup' },
      { rest: 'UPDATE_FAILED' },
    ],
    [
      'updateCleanup',
      'ROLLBACK',
      { rest: 'UPDATE_COMPLETE' },
      { rest: 'UPDATE_COMPLETE' },
    ],
    [
      'updateRollback',
      'ROLLBACK',
      { phase: 'updateRollbackCleanup' },
      { rest: 'UPDATE_ROLLBACK_FAILED' },
    ],
    [
      'updateRollbackCleanup',
      'ROLLBACK',
      { rest: 'UPDATE_ROLLBACK_COMPLETE' },
      { rest: 'UPDATE_ROLLBACK_COMPLETE' },
    ],
    [
      'delete',
      'ROLLBACK',
      { rest: 'DELETE_COMPLETE' },
      { rest: 'DELETE_FAILED' },
    ],
  ])('goes on from %s (%s)', (phase, onFailure, whenDone, whenFailed) => {
    expect(nextStage(phase, false, onFailure)).toEqual(whenDone);
    expect(nextStage(phase, true, onFailure)).toEqual(whenFailed);
  });
});
