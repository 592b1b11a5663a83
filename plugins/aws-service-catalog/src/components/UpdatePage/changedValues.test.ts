import { parameterChanges, valuesToSend } from './changedValues';

const present = {
  InstanceType: 'g5.xlarge',
  Subnets: ['subnet-a', 'subnet-b'],
  Legacy: 'yes',
};
const asked = ['InstanceType', 'Subnets', 'Password', 'Encrypted'];
const secret = ['Password'];

describe('parameterChanges', () => {
  it.each([
    ['nothing', { ...present }, []],
    [
      'another value',
      { ...present, InstanceType: 'g5.2xlarge' },
      [
        {
          kind: 'changed',
          key: 'InstanceType',
          from: 'g5.xlarge',
          to: 'g5.2xlarge',
        },
      ],
    ],
    ['a list with the same items', { Subnets: ['subnet-a', 'subnet-b'] }, []],
    [
      'a list with other items',
      { Subnets: ['subnet-a'] },
      [
        {
          kind: 'changed',
          key: 'Subnets',
          from: ['subnet-a', 'subnet-b'],
          to: ['subnet-a'],
        },
      ],
    ],
    [
      'a parameter that the version brings',
      { Encrypted: 'true' },
      [{ kind: 'added', key: 'Encrypted', to: 'true' }],
    ],
    [
      'a typed secret',
      { Password: 'hunter2' },
      [{ kind: 'secret', key: 'Password' }],
    ],
    ['a secret left empty', { Password: '' }, []],
  ])('sees %s', (_, wanted, expected) => {
    const changes = parameterChanges({ asked, secret, present, wanted });
    expect(changes).toEqual([
      ...expected,
      { kind: 'dropped', key: 'Legacy', from: 'yes' },
    ]);
  });

  it('sees an emptied value as a change', () => {
    expect(
      parameterChanges({
        asked: ['Comment'],
        secret: [],
        present: { Comment: 'old' },
        wanted: { Comment: '' },
      }),
    ).toEqual([{ kind: 'changed', key: 'Comment', from: 'old', to: '' }]);
  });
});

it('sends what changes and nothing else', () => {
  const wanted = { ...present, InstanceType: 'g5.2xlarge', Password: 'pw' };
  const changes = parameterChanges({ asked, secret, present, wanted });
  expect(valuesToSend(changes, wanted)).toEqual({
    InstanceType: 'g5.2xlarge',
    Password: 'pw',
  });
});
