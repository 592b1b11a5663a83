import { RequestContext } from './context';
import { parsePolicy } from './parsePolicy';
import { trustFor, type Asker } from './principals';

const ACCOUNT = '111111111111';
const USER = `arn:aws:iam::${ACCOUNT}:user/portal`;
const user: Asker = {
  kind: 'AWS',
  accountId: ACCOUNT,
  arn: USER,
  principalArn: USER,
};
const session: Asker = {
  kind: 'AWS',
  accountId: ACCOUNT,
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Portal/task`,
  principalArn: `arn:aws:iam::${ACCOUNT}:role/Portal`,
};
const service: Asker = {
  kind: 'Service',
  service: 'servicecatalog.amazonaws.com',
};

const trust = (
  asker: Asker,
  statement: object,
  context: Record<string, string> = {},
) =>
  trustFor(
    parsePolicy(
      JSON.stringify({
        Statement: [
          { Effect: 'Allow', Action: 'sts:AssumeRole', ...statement },
        ],
      }),
    ),
    'sts:AssumeRole',
    asker,
    new RequestContext(context),
  );

describe('trustFor', () => {
  it.each<[string, Asker, object, string]>([
    ['its own ARN', user, { Principal: { AWS: USER } }, 'direct'],
    [
      'the role of its session',
      session,
      { Principal: { AWS: [USER, `arn:aws:iam::${ACCOUNT}:role/Portal`] } },
      'direct',
    ],
    [
      'its account',
      user,
      { Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } },
      'account',
    ],
    ['its account id', user, { Principal: { AWS: ACCOUNT } }, 'account'],
    ['everybody', user, { Principal: '*' }, 'account'],
    ['someone else', user, { Principal: { AWS: '999999999999' } }, 'none'],
    [
      'a service',
      service,
      { Principal: { Service: 'servicecatalog.amazonaws.com' } },
      'direct',
    ],
    [
      'another service',
      service,
      { Principal: { Service: 'ec2.amazonaws.com' } },
      'none',
    ],
    ['people, asked by a service', service, { Principal: '*' }, 'none'],
    [
      'another action',
      user,
      { Principal: { AWS: USER }, Action: 'sts:TagSession' },
      'none',
    ],
    ['a Deny', user, { Effect: 'Deny', Principal: { AWS: ACCOUNT } }, 'denied'],
    [
      'a NotPrincipal of someone else',
      user,
      { NotPrincipal: { AWS: '999999999999' } },
      'account',
    ],
  ])('%s', (_case, asker, statement, expected) => {
    expect(trust(asker, statement)).toBe(expected);
  });

  it('asks the conditions', () => {
    const statement = {
      Principal: { AWS: USER },
      Condition: { StringLike: { 'sts:RoleSessionName': 'researcher*' } },
    };

    expect(
      trust(user, statement, { 'sts:RoleSessionName': 'researcher-2' }),
    ).toBe('direct');
    expect(trust(user, statement, { 'sts:RoleSessionName': 'root' })).toBe(
      'none',
    );
  });
});
