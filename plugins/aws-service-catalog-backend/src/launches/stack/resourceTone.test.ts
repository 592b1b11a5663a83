import { resourceTone } from './resourceTone';

describe('resourceTone', () => {
  it.each([
    ['CREATE_IN_PROGRESS', 'running'],
    ['CREATE_COMPLETE', 'ok'],
    ['UPDATE_COMPLETE', 'ok'],
    ['DELETE_SKIPPED', 'ok'],
    ['CREATE_FAILED', 'error'],
    ['UPDATE_ROLLBACK_FAILED', 'error'],
    ['ROLLBACK_IN_PROGRESS', 'warning'],
    ['UPDATE_ROLLBACK_COMPLETE', 'warning'],
    ['SOMETHING_NEW', 'pending'],
  ])('%s is %s', (status, tone) => {
    expect(resourceTone(status)).toBe(tone);
  });
});
