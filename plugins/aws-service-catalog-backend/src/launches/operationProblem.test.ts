import { operationProblem } from './operationProblem';

const running =
  'Another operation is running on run-7; wait until it has ended.';

describe('operationProblem', () => {
  it.each([
    ['update', 'AVAILABLE', undefined],
    ['terminate', 'AVAILABLE', undefined],
    ['update', 'TAINTED', undefined],
    ['terminate', 'TAINTED', undefined],
    ['terminate', 'ERROR', undefined],
    [
      'update',
      'ERROR',
      'run-7 failed to launch, so AWS does not update it; terminate it and launch again.',
    ],
    ['hand-over', 'ERROR', undefined],
    [
      'service-action',
      'ERROR',
      'run-7 failed to launch, so AWS does not run actions on it; terminate it and launch again.',
    ],
    ['service-action', 'AVAILABLE', undefined],
    ['hand-over', 'UNDER_CHANGE', running],
    ['update', 'UNDER_CHANGE', running],
    ['terminate', 'UNDER_CHANGE', running],
    ['terminate', 'PLAN_IN_PROGRESS', running],
    ['update', 'SOMETHING_NEW', running],
  ] as const)('%s in %s', (operation, status, problem) => {
    expect(operationProblem(operation, { name: 'run-7', status })).toBe(
      problem,
    );
  });
});
