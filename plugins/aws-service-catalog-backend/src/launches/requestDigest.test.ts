import { requestDigest, type RequestedChange } from './requestDigest';

const parameters = {
  Type: 't3.large',
  Subnets: ['a', 'b'],
  Password: 'one',
};
const change: RequestedChange = {
  operation: 'provision',
  team: 'ai-research',
  body: { name: 'run-7', parameters },
};
const secrets = ['Password'];

function same(other: RequestedChange): boolean {
  return requestDigest(change, secrets) === requestDigest(other, secrets);
}

describe('requestDigest', () => {
  it.each([
    ['the same', change, true],
    [
      'another order of keys',
      {
        body: {
          parameters: {
            Password: 'one',
            Subnets: ['a', 'b'],
            Type: 't3.large',
          },
          name: 'run-7',
        },
        team: 'ai-research',
        operation: 'provision',
      },
      true,
    ],
    [
      'another secret',
      {
        ...change,
        body: {
          ...change.body,
          parameters: { ...parameters, Password: 'two' },
        },
      },
      true,
    ],
    [
      'no secret',
      {
        ...change,
        body: {
          ...change.body,
          parameters: { Type: 't3.large', Subnets: ['a', 'b'] },
        },
      },
      false,
    ],
    [
      'another value',
      {
        ...change,
        body: {
          ...change.body,
          parameters: { ...parameters, Type: 't3.nano' },
        },
      },
      false,
    ],
    [
      'another order of a list',
      {
        ...change,
        body: {
          ...change.body,
          parameters: { ...parameters, Subnets: ['b', 'a'] },
        },
      },
      false,
    ],
    ['another team', { ...change, team: 'genomics' }, false],
    ['another operation', { ...change, operation: 'update' }, false],
    ['another target', { ...change, provisionedProductId: 'pp-1' }, false],
  ] as [string, RequestedChange, boolean][])(
    '%s: same change %#',
    (_, other, expected) => {
      expect(same(other)).toBe(expected);
    },
  );

  it('is made without the values of secrets', () => {
    expect(requestDigest(change, secrets)).not.toBe(requestDigest(change, []));
    expect(requestDigest(change, secrets)).toMatch(/^[0-9a-f]{64}$/);
  });
});
