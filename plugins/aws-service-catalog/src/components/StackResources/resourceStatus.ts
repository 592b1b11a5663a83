/** What is happening to a resource, in one of a few words that every operation shares. */
export type ResourceActivity =
  | 'creating'
  | 'created'
  | 'createFailed'
  | 'updating'
  | 'updated'
  | 'updateFailed'
  | 'deleting'
  | 'deleted'
  | 'deleteFailed'
  | 'kept'
  | 'undoing'
  | 'undone'
  | 'undoFailed'
  | 'waiting'
  | 'other';

const ACTIVITIES: Record<string, ResourceActivity | undefined> = {
  NOT_STARTED: 'waiting',
  REVIEW_IN_PROGRESS: 'waiting',
  CREATE_IN_PROGRESS: 'creating',
  CREATE_COMPLETE: 'created',
  CREATE_FAILED: 'createFailed',
  UPDATE_IN_PROGRESS: 'updating',
  UPDATE_COMPLETE: 'updated',
  UPDATE_FAILED: 'updateFailed',
  DELETE_IN_PROGRESS: 'deleting',
  DELETE_COMPLETE: 'deleted',
  DELETE_FAILED: 'deleteFailed',
  DELETE_SKIPPED: 'kept',
  ROLLBACK_IN_PROGRESS: 'undoing',
  ROLLBACK_COMPLETE: 'undone',
  ROLLBACK_FAILED: 'undoFailed',
};

/**
 * Reads a status as CloudFormation names it (`CREATE_IN_PROGRESS`, `UPDATE_ROLLBACK_COMPLETE`, `DELETE_SKIPPED` …).
 * A status that is not known is `other`, to be shown as it is.
 */
export function resourceActivity(status: string): ResourceActivity {
  const withoutPrelude = status
    .replace(/^.*_(?=ROLLBACK_)/, '')
    .replace('COMPLETE_CLEANUP_', '');
  return ACTIVITIES[withoutPrelude] ?? 'other';
}
