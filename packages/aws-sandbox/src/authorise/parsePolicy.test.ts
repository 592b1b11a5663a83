import {
  parseIdentityPolicy,
  parsePolicy,
  parseTrustPolicy,
} from './parsePolicy';

const text = (...Statement: object[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement });

const ALLOW = { Effect: 'Allow', Action: 'sts:AssumeRole' };

describe('parsePolicy', () => {
  it('makes lists of single values', () => {
    const { statements } = parsePolicy(
      JSON.stringify({
        Statement: {
          ...ALLOW,
          Resource: 'arn:aws:iam::1:role/a',
          Condition: { Bool: { 'aws:SecureTransport': true } },
        },
      }),
    );

    expect(statements).toEqual([
      expect.objectContaining({
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::1:role/a'],
        conditions: { Bool: { 'aws:SecureTransport': ['true'] } },
      }),
    ]);
  });

  it.each([
    ['no JSON', '{', 'Syntax errors in policy.'],
    ['no statement', '{}', 'no Statement'],
    [
      'a statement that is no object',
      '{"Statement":["x"]}',
      'must be an object',
    ],
    ['no effect', text({ Action: '*' }), 'Effect must be Allow or Deny'],
    ['no action', text({ Effect: 'Allow' }), 'must contain actions'],
    ['an action that is no text', text({ ...ALLOW, Action: {} }), 'Action'],
    [
      'a condition that is no object',
      text({ ...ALLOW, Condition: 1 }),
      'Condition',
    ],
  ])('refuses %s', (_case, document, message) => {
    expect(() => parsePolicy(document)).toThrow(
      expect.objectContaining({
        code: 'MalformedPolicyDocument',
        message: expect.stringContaining(message),
      }),
    );
  });

  it('refuses principals and asks for resources in an identity policy', () => {
    expect(() =>
      parseIdentityPolicy(text({ ...ALLOW, Resource: '*', Principal: '*' })),
    ).toThrow('should not specify a principal');
    expect(() => parseIdentityPolicy(text(ALLOW))).toThrow(
      'must contain resources',
    );
  });

  it('refuses resources and asks for principals in a trust policy', () => {
    expect(() => parseTrustPolicy(text(ALLOW))).toThrow(
      'must contain principals',
    );
    expect(() =>
      parseTrustPolicy(text({ ...ALLOW, Principal: '*', Resource: '*' })),
    ).toThrow('Has prohibited field Resource');
  });
});
