import {
  type AccessLevel,
  levelContext,
  levelOf,
  requestedLevel,
  seenAt,
} from './accessLevel';
import { type Identity, identityOf } from './identity';

const session = (role: string, name: string) => ({
  accountId: '222222222222',
  arn: `arn:aws:sts::222222222222:assumed-role/${role}/${name}`,
  userId: `AROA${role}:${name}`,
  principalArn: `arn:aws:iam::222222222222:role/${role}`,
});
const caller = session('Team', 'ada');
const roleItself: Identity = {
  userArn: caller.principalArn,
  userArnSession: caller.principalArn,
  uniqueId: 'AROATeam',
};

describe('levelOf', () => {
  it.each<[string, Identity, AccessLevel]>([
    ['own session', identityOf(caller), 'User'],
    ['another session', identityOf(session('Team', 'bob')), 'Role'],
    ['the role as such', roleItself, 'User'],
    ['another role', identityOf(session('Other', 'ada')), 'Account'],
    [
      'a role of the same name made anew',
      { ...identityOf(caller), uniqueId: 'AROANew' },
      'Account',
    ],
  ])('%s: %#', (_, owner, expected) => {
    expect(levelOf(caller, owner)).toBe(expected);
  });
});

describe('seenAt', () => {
  const owners = [caller, session('Team', 'bob'), session('Other', 'ada')].map(
    identityOf,
  );

  it.each<[AccessLevel, number]>([
    ['User', 1],
    ['Role', 2],
    ['Account', 3],
  ])('%s shows %i of three', (level, count) => {
    expect(owners.filter(seenAt(level, caller))).toHaveLength(count);
  });
});

it('levels nest in the condition keys', () => {
  expect(Object.keys(levelContext('Account'))).toEqual([
    'servicecatalog:accountLevel',
  ]);
  expect(levelContext('User')).toEqual({
    'servicecatalog:accountLevel': 'self',
    'servicecatalog:roleLevel': 'self',
    'servicecatalog:userLevel': 'self',
  });
});

it('self is the only value of a filter', () => {
  expect(requestedLevel(undefined, 'Account')).toBe('Account');
  expect(requestedLevel({ Key: 'Role', Value: 'self' }, 'User')).toBe('Role');
  expect(() => requestedLevel({ Key: 'User', Value: 'bob' }, 'User')).toThrow(
    'only supported value is self',
  );
});
