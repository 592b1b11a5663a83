import { nextRecordStatus, type RecordStatus } from './recordStatus';
import { allowsChange } from './provisionedProductStatus';
import { type StackAction, stackOutcome } from './stackOutcome';

describe('nextRecordStatus', () => {
  it.each<[RecordStatus, Parameters<typeof nextRecordStatus>[1], RecordStatus]>(
    [
      ['CREATED', 'started', 'IN_PROGRESS'],
      ['CREATED', 'succeeded', 'SUCCEEDED'],
      ['CREATED', 'failed', 'FAILED'],
      ['IN_PROGRESS', 'succeeded', 'SUCCEEDED'],
      ['IN_PROGRESS', 'failed', 'FAILED'],
      ['IN_PROGRESS', 'rollingBack', 'IN_PROGRESS_IN_ERROR'],
      ['IN_PROGRESS_IN_ERROR', 'rollingBack', 'IN_PROGRESS_IN_ERROR'],
      ['IN_PROGRESS_IN_ERROR', 'failed', 'FAILED'],
    ],
  )('%s, %s: %s', (status, event, expected) => {
    expect(nextRecordStatus(status, event)).toBe(expected);
  });

  it.each<[RecordStatus, Parameters<typeof nextRecordStatus>[1]]>([
    ['SUCCEEDED', 'failed'],
    ['FAILED', 'succeeded'],
    ['IN_PROGRESS_IN_ERROR', 'succeeded'],
    ['IN_PROGRESS', 'started'],
  ])('%s cannot become %s', (status, event) => {
    expect(() => nextRecordStatus(status, event)).toThrow(status);
  });
});

describe('stackOutcome', () => {
  it.each<[StackAction, string, object]>([
    ['provision', 'CREATE_IN_PROGRESS', { kind: 'waiting' }],
    [
      'provision',
      'CREATE_COMPLETE',
      { kind: 'succeeded', leaves: 'AVAILABLE' },
    ],
    ['provision', 'ROLLBACK_IN_PROGRESS', { kind: 'rollingBack' }],
    ['provision', 'ROLLBACK_COMPLETE', { kind: 'failed', leaves: 'ERROR' }],
    ['provision', 'ROLLBACK_FAILED', { kind: 'failed', leaves: 'ERROR' }],
    ['update', 'CREATE_COMPLETE', { kind: 'waiting' }],
    ['update', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', { kind: 'waiting' }],
    ['update', 'UPDATE_COMPLETE', { kind: 'succeeded', leaves: 'AVAILABLE' }],
    ['update', 'UPDATE_ROLLBACK_IN_PROGRESS', { kind: 'rollingBack' }],
    [
      'update',
      'UPDATE_ROLLBACK_COMPLETE',
      { kind: 'failed', leaves: 'TAINTED' },
    ],
    ['update', 'UPDATE_ROLLBACK_FAILED', { kind: 'failed', leaves: 'ERROR' }],
    ['terminate', 'DELETE_IN_PROGRESS', { kind: 'waiting' }],
    ['terminate', 'DELETE_COMPLETE', { kind: 'succeeded', leaves: 'nothing' }],
    ['terminate', 'DELETE_FAILED', { kind: 'failed', leaves: 'TAINTED' }],
  ])('%s, %s', (action, status, expected) => {
    expect(stackOutcome(action, status)).toEqual(expected);
  });
});

describe('allowsChange', () => {
  const changes = ['update', 'plan', 'properties', 'terminate'] as const;

  it.each([
    ['AVAILABLE', [true, true, true, true]],
    ['TAINTED', [true, true, true, true]],
    ['ERROR', [false, false, true, true]],
    ['UNDER_CHANGE', [false, false, false, false]],
    ['PLAN_IN_PROGRESS', [false, false, false, false]],
  ] as const)('%s', (status, expected) => {
    expect(changes.map(change => allowsChange(status, change))).toEqual(
      expected,
    );
  });
});
