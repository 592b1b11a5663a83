import { failedSubject, hasFailed, waysOnFrom } from './failedChange';

const item = (more: object = {}) => ({
  id: 'pp-1',
  status: 'TAINTED',
  productId: 'prod-1',
  versionId: 'pa-2',
  pathId: 'lpv3-1',
  may: { update: true, terminate: true, plan: true },
  ...more,
});
const lastGoodVersion = { id: 'pa-1', name: 'v1.3' };

it.each([
  ['AVAILABLE', false],
  ['UNDER_CHANGE', false],
  ['TAINTED', true],
  ['ERROR', true],
])('%s has failed: %s', (status, expected) => {
  expect(hasFailed({ status })).toBe(expected);
});

describe('failedSubject', () => {
  const record = (type: string, tone: 'ok' | 'error', launchId?: string) => ({
    type,
    tone,
    launchId,
  });

  it('is the newest change that failed', () => {
    expect(
      failedSubject(item(), [
        record('UPDATE_PROVISIONED_PRODUCT', 'error', 'launch-2'),
        record('PROVISION_PRODUCT', 'ok', 'launch-1'),
      ]),
    ).toEqual({
      operation: 'update',
      launchId: 'launch-2',
      provisionedProductId: 'pp-1',
      productId: 'prod-1',
      versionId: 'pa-2',
      pathId: 'lpv3-1',
    });
  });

  it.each([
    ['a termination', item(), 'TERMINATE_PROVISIONED_PRODUCT', 'terminate'],
    ['a launch', item({ status: 'ERROR' }), 'PROVISION_PRODUCT', 'provision'],
    ['a type that is not known', item(), 'SOMETHING_NEW', 'update'],
  ])('may be %s', (_, failed, type, operation) => {
    expect(failedSubject(failed, [record(type, 'error')]).operation).toBe(
      operation,
    );
  });

  it.each([
    ['tainted', item(), 'update'],
    [
      'in error, ran before',
      item({ status: 'ERROR', lastGoodVersion }),
      'update',
    ],
    ['in error, never ran', item({ status: 'ERROR' }), 'provision'],
  ])('is guessed without a history: %s', (_, failed, operation) => {
    expect(failedSubject(failed, []).operation).toBe(operation);
  });
});

it.each([
  [
    'tainted, with a good version',
    item({ lastGoodVersion }),
    ['retry', 'return-to-last-good', 'terminate'],
  ],
  ['tainted, without one', item(), ['retry', 'terminate']],
  [
    'tainted, while something runs',
    item({ may: { update: false, terminate: false, plan: false } }),
    [],
  ],
  ['in error', item({ status: 'ERROR', lastGoodVersion }), ['terminate']],
])('offers ways on: %s', (_, failed, expected) => {
  expect(waysOnFrom(failed).map(({ action }) => action)).toEqual(expected);
});
