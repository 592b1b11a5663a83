import { resourceActivity } from './resourceStatus';

it.each([
  ['CREATE_IN_PROGRESS', 'creating'],
  ['CREATE_COMPLETE', 'created'],
  ['CREATE_FAILED', 'createFailed'],
  ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'updating'],
  ['UPDATE_FAILED', 'updateFailed'],
  ['UPDATE_ROLLBACK_IN_PROGRESS', 'undoing'],
  ['UPDATE_ROLLBACK_COMPLETE', 'undone'],
  ['UPDATE_ROLLBACK_FAILED', 'undoFailed'],
  ['ROLLBACK_COMPLETE', 'undone'],
  ['DELETE_COMPLETE', 'deleted'],
  ['DELETE_SKIPPED', 'kept'],
  ['REVIEW_IN_PROGRESS', 'waiting'],
  ['SOMETHING_NEW', 'other'],
])('reads %s as %s', (status, activity) => {
  expect(resourceActivity(status)).toBe(activity);
});
