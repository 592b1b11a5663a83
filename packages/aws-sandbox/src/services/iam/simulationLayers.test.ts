import {
  IAMClient,
  type PolicyIdentifier,
  SimulateCustomPolicyCommand,
  SimulatePrincipalPolicyCommand,
  type SimulatePrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import { clientOf } from '../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../createSandbox';
import {
  addRole,
  addUser,
  ALLOW_ALL,
  trustService,
} from '../../testing/principals';
import { newGroup } from './newPrincipals';
import { iamState, type IamState } from './state';

const ACCOUNT = '222222222222';
const BUCKET = 'arn:aws:s3:::data';
const FULL_ACCESS = 'arn:aws:iam::aws:policy/AmazonS3FullAccess';

const statement = (Effect: string, Action: string, more: object = {}) => ({
  Version: '2012-10-17',
  Statement: [{ Effect, Action, Resource: '*', ...more }],
});
const text = JSON.stringify;
const inRegion = {
  Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
};

describe('the policy simulator, of a principal that several policies bind', () => {
  let sandbox: Sandbox;
  let client: IAMClient;
  let team: string;
  let state: IamState;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 17 });
    state = sandbox.world.state(iamState, {
      accountId: ACCOUNT,
      region: 'global',
    });
    const admin = addUser(sandbox, {
      accountId: ACCOUNT,
      name: 'admin',
      policies: { All: ALLOW_ALL },
    });
    client = clientOf(IAMClient, sandbox, admin);
    team = addRole(sandbox, {
      accountId: ACCOUNT,
      name: 'Team',
      trust: trustService('ec2.amazonaws.com'),
      policies: { Guardrail: statement('Deny', 's3:DeleteBucket') },
      managed: [FULL_ACCESS],
    });
  });

  afterEach(() => sandbox.close());

  const ask = async (
    action: string,
    more: Partial<SimulatePrincipalPolicyRequest> = {},
  ) => {
    const { EvaluationResults: [result] = [] } = await client.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: team,
        ActionNames: [action],
        ResourceArns: [BUCKET],
        ...more,
      }),
    );
    return result;
  };

  const sources = async (
    action: string,
    PolicyExclusionList: PolicyIdentifier[],
  ) => {
    const result = await ask(action, { PolicyExclusionList });
    return [
      result.EvalDecision,
      ...(result.MatchedStatements ?? []).map(
        ({ SourcePolicyId }) => SourcePolicyId,
      ),
    ];
  };

  const inline = (PolicyName: string, AttachmentName: string) => ({
    InlinePolicyIdentifier: {
      PolicyName,
      AttachmentName,
      AttachmentType: 'role' as const,
    },
  });

  it.each<[string, PolicyIdentifier[], string[]]>([
    ['nothing', [], ['explicitDeny', 'role_Team_Guardrail']],
    [
      'the guardrail',
      [inline('Guardrail', 'Team')],
      ['allowed', 'AmazonS3FullAccess'],
    ],
    [
      'the guardrail of roles like it',
      [inline('Guardrail', 'T*')],
      ['allowed', 'AmazonS3FullAccess'],
    ],
    [
      'that of another role',
      [inline('Guardrail', 'Other')],
      ['explicitDeny', 'role_Team_Guardrail'],
    ],
    [
      'everything inline',
      [{ PolicyType: 'inline' }],
      ['allowed', 'AmazonS3FullAccess'],
    ],
    [
      'everything inline and a managed policy',
      [{ PolicyType: 'inline' }, { PolicyArn: FULL_ACCESS }],
      ['implicitDeny'],
    ],
    [
      'everything inline and what AWS manages',
      [{ PolicyType: 'inline' }, { PolicyType: 'aws-managed' }],
      ['implicitDeny'],
    ],
    [
      'everything inline and what the account manages',
      [{ PolicyType: 'inline' }, { PolicyType: 'user-managed' }],
      ['allowed', 'AmazonS3FullAccess'],
    ],
    [
      'resource control policies, which are ignored',
      [{ PolicyType: 'rcp' }],
      ['explicitDeny', 'role_Team_Guardrail'],
    ],
  ])('leaves out %s', async (_what, exclusions, expected) => {
    expect(await sources('s3:DeleteBucket', exclusions)).toEqual(expected);
  });

  it.each<[string, PolicyIdentifier]>([
    ['no ARN of a policy', { PolicyArn: 'arn:aws:iam::1:role/TeamOfSomebody' }],
    ['two wildcards', inline('Guardrail', '*Team*')],
  ])('refuses to leave out %s', async (_what, identifier) => {
    await expect(
      sources('s3:DeleteBucket', [identifier]),
    ).rejects.toMatchObject({ name: 'InvalidInputException' });
  });

  it('tells the boundary apart from the policies, and leaves it out when asked to', async () => {
    state.roles.Team.permissionsBoundary =
      'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
    const refused = {
      AllowedByPermissionsBoundary: false,
    };

    expect(await ask('s3:CreateBucket')).toMatchObject({
      EvalDecision: 'implicitDeny',
      PermissionsBoundaryDecisionDetail: refused,
      ResourceSpecificResults: [{ PermissionsBoundaryDecisionDetail: refused }],
    });
    expect(await ask('s3:DeleteBucket')).toMatchObject({
      EvalDecision: 'explicitDeny',
      MatchedStatements: [{ SourcePolicyId: 'role_Team_Guardrail' }],
      PermissionsBoundaryDecisionDetail: refused,
    });
    const without = await ask('s3:CreateBucket', {
      PolicyExclusionList: [{ PolicyType: 'permission-boundary' }],
    });
    expect(without.EvalDecision).toBe('allowed');
    expect(without.PermissionsBoundaryDecisionDetail).toBeUndefined();
  });

  it('says whether organizations allow it, without naming their statements and keys', async () => {
    state.serviceControlPolicies = [
      [text(ALLOW_ALL), text(statement('Deny', 's3:*', inRegion))],
    ];
    const elsewhere = await ask('s3:CreateBucket');
    const there = await ask('s3:CreateBucket', {
      ContextEntries: [
        {
          ContextKeyName: 'aws:RequestedRegion',
          ContextKeyValues: ['eu-west-1'],
          ContextKeyType: 'string',
        },
      ],
    });
    const without = await ask('s3:CreateBucket', {
      PolicyExclusionList: [{ PolicyType: 'scp' }],
    });

    expect(elsewhere).toMatchObject({
      EvalDecision: 'allowed',
      OrganizationsDecisionDetail: { AllowedByOrganizations: true },
      ResourceSpecificResults: [{ MissingContextValues: [] }],
    });
    expect(there).toMatchObject({
      EvalDecision: 'explicitDeny',
      MatchedStatements: [],
      OrganizationsDecisionDetail: { AllowedByOrganizations: false },
    });
    expect(without.OrganizationsDecisionDetail).toBeUndefined();
  });

  it('takes service control policies that are given as text, level by level', async () => {
    const custom = async (...levels: object[][]) => {
      const { EvaluationResults: [result] = [] } = await client.send(
        new SimulateCustomPolicyCommand({
          PolicyInputList: [text(ALLOW_ALL)],
          OrderedOrganizationPolicyInputList: levels.map(documents => ({
            ServiceControlPolicyInputList: documents.map(document =>
              text(document),
            ),
          })),
          ActionNames: ['s3:CreateBucket'],
        }),
      );
      return [
        result.EvalDecision,
        result.OrganizationsDecisionDetail?.AllowedByOrganizations,
      ];
    };

    expect(await custom()).toEqual(['allowed', undefined]);
    expect(
      await custom([ALLOW_ALL], [statement('Allow', 's3:Create*')]),
    ).toEqual(['allowed', true]);
    expect(await custom([ALLOW_ALL], [statement('Allow', 'ec2:*')])).toEqual([
      'implicitDeny',
      false,
    ]);
  });

  it('takes the groups of a user in, and names them', async () => {
    const user = addUser(sandbox, { accountId: ACCOUNT, name: 'ada' });
    state.groups.Lab = {
      ...newGroup(
        {
          accountId: ACCOUNT,
          now: () => sandbox.world.clock.now(),
          randomId: length => sandbox.world.ids.random(length),
        },
        { name: 'Lab' },
      ),
      members: ['ada'],
      inlinePolicies: { Buckets: text(statement('Allow', 's3:*')) },
    };

    expect(
      await ask('s3:CreateBucket', { PolicySourceArn: user }),
    ).toMatchObject({
      EvalDecision: 'allowed',
      MatchedStatements: [{ SourcePolicyId: 'group_Lab_Buckets' }],
    });
    expect(
      await ask('s3:CreateBucket', { PolicySourceArn: state.groups.Lab.arn }),
    ).toMatchObject({ EvalDecision: 'allowed' });
  });

  it('knows no calls by a session of a role', async () => {
    await expect(
      ask('s3:CreateBucket', {
        CallerArn: `arn:aws:sts::${ACCOUNT}:assumed-role/Team/ada`,
      }),
    ).rejects.toMatchObject({ name: 'InvalidInputException' });
  });
});
