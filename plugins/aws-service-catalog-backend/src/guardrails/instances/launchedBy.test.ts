import { AUTO_TAG } from './classifyInstance';
import { launchedBy } from './launchedBy';

const sessions = {
  teamRoles: new Set(['Team']),
  people: new Map([['jane-doe=ab12', 'user:default/jane doe']]),
};
const by = (key: string, value: string) =>
  launchedBy(
    {
      instanceId: 'i-1',
      state: 'running',
      productCodes: [],
      tags: [{ key, value }],
    },
    sessions,
  )?.entityRef;
const session = (role: string, name: string) =>
  `arn:aws:sts::222222222222:assumed-role/${role}/${name}`;

describe('who launched an instance', () => {
  it.each([
    [
      "a session of a team's role",
      session('Team', 'jane'),
      'user:default/jane',
    ],
    [
      'one whose name is shortened',
      session('Team', 'jane-doe=ab12'),
      'user:default/jane doe',
    ],
    ['a session of another role', session('Admin', 'jane'), undefined],
    [
      'a session of single sign-on',
      session('AWSReservedSSO_Power_1', 'jane@example.com'),
      undefined,
    ],
    ['an IAM user', 'arn:aws:iam::222222222222:user/jane', undefined],
  ])('is known by the AutoTag of %s as far as it is sure', (_, arn, person) => {
    expect(by(AUTO_TAG.principal, arn)).toBe(person);
  });

  it.each([
    ['jane', 'user:default/jane'],
    ['user:Lab/Jane', 'user:lab/jane'],
    ['jane@example.com', undefined],
    [session('Admin', 'jane'), undefined],
    [session('Team', 'jane'), 'user:default/jane'],
  ])('is whom a tag means: %s', (value, person) => {
    expect(by('Owner', value)).toBe(person);
  });
});
