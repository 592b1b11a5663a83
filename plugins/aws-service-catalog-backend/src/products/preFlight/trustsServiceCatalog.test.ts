import { trustsServiceCatalog } from './trustsServiceCatalog';

const account = '222222222222';
const allow = {
  Effect: 'Allow',
  Principal: { Service: 'servicecatalog.amazonaws.com' },
  Action: 'sts:AssumeRole',
};
const deny = { ...allow, Effect: 'Deny' };
const ifAccount = (value: unknown) => ({
  Condition: { StringEquals: { 'aws:SourceAccount': value } },
});
const ifArn = {
  Condition: {
    ArnLike: { 'aws:SourceArn': `arn:aws:servicecatalog:*:${account}:*` },
  },
};

describe('trustsServiceCatalog', () => {
  it.each([
    ['the usual trust', [allow], 'yes'],
    ['a single statement', allow, 'yes'],
    [
      'lists',
      [
        {
          Effect: 'Allow',
          Principal: {
            Service: ['ec2.amazonaws.com', 'servicecatalog.amazonaws.com'],
          },
          Action: ['sts:TagSession', 'sts:AssumeRole'],
        },
      ],
      'yes',
    ],
    [
      'another service',
      [{ ...allow, Principal: { Service: 'ec2.amazonaws.com' } }],
      'no',
    ],
    [
      'an account',
      [{ ...allow, Principal: { AWS: 'arn:aws:iam::1:root' } }],
      'no',
    ],
    ['another action', [{ ...allow, Action: 'sts:TagSession' }], 'no'],
    ['no statement', [], 'no'],
    ['a deny', [allow, deny], 'no'],
    ['this account', [{ ...allow, ...ifAccount(account) }], 'yes'],
    [
      'one of some accounts',
      [{ ...allow, ...ifAccount(['1', account]) }],
      'yes',
    ],
    ['another account', [{ ...allow, ...ifAccount('1') }], 'no'],
    [
      'a deny of another account',
      [allow, { ...deny, ...ifAccount('1') }],
      'yes',
    ],
    [
      'a condition that only the call can meet',
      [{ ...allow, ...ifArn }],
      'unknown',
    ],
    [
      'a deny under such a condition',
      [allow, { ...deny, ...ifArn }],
      'unknown',
    ],
  ])('%s', (_, Statement, expected) => {
    expect(trustsServiceCatalog(JSON.stringify({ Statement }), account)).toBe(
      expected,
    );
  });

  it('does not take a broken policy for trust', () => {
    expect(trustsServiceCatalog('not json', account)).toBe('no');
  });
});
