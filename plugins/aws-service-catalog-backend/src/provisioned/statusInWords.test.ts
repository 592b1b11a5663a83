import { statusInWords } from './statusInWords';

describe('statusInWords', () => {
  it.each([
    ['AVAILABLE', undefined, 'ok', 'Ready'],
    ['UNDER_CHANGE', undefined, 'running', 'Changing'],
    ['UNDER_CHANGE', 'provision', 'running', 'Launching'],
    ['UNDER_CHANGE', 'update', 'running', 'Updating'],
    ['AVAILABLE', 'terminate', 'running', 'Terminating'],
    ['PLAN_IN_PROGRESS', undefined, 'pending', 'Being planned'],
    ['TAINTED', undefined, 'warning', 'Runs, but the last change failed'],
    ['ERROR', undefined, 'error', 'Failed, does not run'],
    ['SOMETHING_NEW', undefined, 'pending', 'SOMETHING_NEW'],
  ] as const)('%s with %s under way', (status, operation, tone, words) => {
    expect(statusInWords(status, operation)).toEqual({
      tone,
      statusInWords: words,
    });
  });
});
