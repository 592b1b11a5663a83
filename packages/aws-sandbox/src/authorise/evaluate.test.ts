import { RequestContext } from './context';
import { evaluate, missingContextKeys, type PolicySet } from './evaluate';
import { parsePolicy } from './parsePolicy';
import type { NamedPolicy } from './policy';

type Rule = {
  Effect: 'Allow' | 'Deny';
  Action?: string | string[];
  NotAction?: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
  Condition?: object;
};

const policy = (id: string, ...Statement: Rule[]): NamedPolicy => ({
  id,
  policy: parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement })),
});

const allow = (Action: string | string[], Resource: string = '*'): Rule => ({
  Effect: 'Allow',
  Action,
  Resource,
});
const deny = (Action: string | string[], Resource: string = '*'): Rule => ({
  Effect: 'Deny',
  Action,
  Resource,
});

const IMAGE = 'arn:aws:ec2:us-east-1::image/ami-1';

const ask = (
  set: PolicySet,
  action: string = 'ec2:RunInstances',
  resource: string = IMAGE,
  context: Record<string, string | string[]> = {},
) => evaluate(set, { action, resource, context: new RequestContext(context) });

describe('evaluate', () => {
  it.each<[string, PolicySet, string, string]>([
    ['nothing allows', { identity: [] }, 'implicitDeny', 'identity'],
    [
      'an identity policy allows',
      { identity: [policy('a', allow('ec2:*'))] },
      'allowed',
      'identity',
    ],
    [
      'another action is allowed',
      { identity: [policy('a', allow('s3:*'))] },
      'implicitDeny',
      'identity',
    ],
    [
      'a Deny of another policy wins',
      {
        identity: [
          policy('a', allow('*')),
          policy('b', deny('ec2:RunInstances', 'arn:aws:ec2:*::image/*')),
        ],
      },
      'explicitDeny',
      'identity',
    ],
    [
      'NotAction leaves the action out',
      {
        identity: [
          policy('a', {
            Effect: 'Allow',
            NotAction: ['iam:*', 'ec2:*'],
            Resource: '*',
          }),
        ],
      },
      'implicitDeny',
      'identity',
    ],
    [
      'NotResource leaves the resource out of a Deny',
      {
        identity: [
          policy('a', allow('*'), {
            Effect: 'Deny',
            Action: '*',
            NotResource: 'arn:aws:ec2:*::image/*',
          }),
        ],
      },
      'allowed',
      'identity',
    ],
    [
      'the boundary does not allow',
      {
        identity: [policy('a', allow('*'))],
        permissionsBoundary: policy('b', allow('s3:*')),
      },
      'implicitDeny',
      'permissions-boundary',
    ],
    [
      'the boundary alone allows',
      { identity: [], permissionsBoundary: policy('b', allow('*')) },
      'implicitDeny',
      'identity',
    ],
    [
      'a session policy does not allow',
      {
        identity: [policy('a', allow('*'))],
        session: [policy('s', allow('s3:*'))],
      },
      'implicitDeny',
      'session',
    ],
    [
      'a session policy denies',
      {
        identity: [policy('a', allow('*'))],
        session: [policy('s', allow('*'), deny('ec2:*'))],
      },
      'explicitDeny',
      'session',
    ],
    [
      'every level of service control policies allows',
      {
        identity: [policy('a', allow('*'))],
        scps: [[policy('root', allow('*'))], [policy('ou', allow('ec2:*'))]],
      },
      'allowed',
      'identity',
    ],
    [
      'one level of service control policies does not allow',
      {
        identity: [policy('a', allow('*'))],
        scps: [[policy('root', allow('*'))], [policy('ou', allow('s3:*'))]],
      },
      'implicitDeny',
      'scp',
    ],
    [
      'the resource grants it',
      { identity: [], grantedByResource: true },
      'allowed',
      'resource',
    ],
    [
      'the resource grants it and a service control policy does not allow it',
      {
        identity: [],
        scps: [[policy('root', allow('s3:*'))]],
        grantedByResource: true,
      },
      'implicitDeny',
      'scp',
    ],
    [
      'the resource grants it and the caller is denied it',
      {
        identity: [policy('a', deny('ec2:*'))],
        grantedByResource: true,
      },
      'explicitDeny',
      'identity',
    ],
  ])('%s', (_case, set, outcome, by) => {
    expect(ask(set)).toMatchObject({ outcome, by });
  });

  it('says which statements decided', () => {
    const set = {
      identity: [
        policy('Extras', allow('s3:*'), allow('ec2:RunInstances')),
        policy('Guardrail', deny('ec2:Terminate*'), deny('ec2:Run*')),
      ],
    };

    expect(ask(set).statements).toMatchObject([
      { kind: 'identity', policyId: 'Guardrail', index: 1 },
    ]);
    expect(ask({ identity: [set.identity[0]] }).statements).toMatchObject([
      { policyId: 'Extras', index: 1, statement: { effect: 'Allow' } },
    ]);
  });

  describe('the Marketplace guardrail', () => {
    const guardrail = (operator: string): PolicySet => ({
      identity: [
        policy('Launch', allow('ec2:RunInstances')),
        policy('Guardrail', {
          ...deny('ec2:RunInstances', 'arn:aws:ec2:*::image/*'),
          Condition: {
            [operator]: { 'ec2:Owner': ['amazon', 'self', '222222222222'] },
          },
        }),
      ],
    });
    const owned = (owner?: string): Record<string, string> =>
      owner ? { 'ec2:Owner': owner } : {};

    it.each<[string, string | undefined, string]>([
      ['StringNotEquals', 'aws-marketplace', 'explicitDeny'],
      ['StringNotEquals', 'amazon', 'allowed'],
      ['StringNotEquals', '222222222222', 'allowed'],
      ['StringNotEquals', '333333333333', 'explicitDeny'],
      ['StringNotEquals', undefined, 'explicitDeny'],
      ['ForAnyValue:StringNotEquals', 'aws-marketplace', 'explicitDeny'],
      ['ForAnyValue:StringNotEquals', 'amazon', 'allowed'],
      ['ForAnyValue:StringNotEquals', undefined, 'allowed'],
    ])('%s, image of %s: %s', (operator, owner, outcome) => {
      expect(
        ask(guardrail(operator), 'ec2:RunInstances', IMAGE, owned(owner)),
      ).toMatchObject({ outcome });
    });

    it('names the key that a simulation should have given', () => {
      const request = {
        action: 'ec2:RunInstances',
        resource: IMAGE,
        context: new RequestContext({}),
      };

      expect(
        missingContextKeys(guardrail('ForAnyValue:StringNotEquals'), request),
      ).toEqual(['ec2:Owner']);
      expect(
        missingContextKeys(guardrail('StringNotEquals'), {
          ...request,
          action: 's3:GetObject',
        }),
      ).toEqual([]);
    });
  });
});
