import {
  type ContextEntry,
  GetContextKeysForCustomPolicyCommand,
  GetContextKeysForPrincipalPolicyCommand,
  IAMClient,
  SimulateCustomPolicyCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
import { clientOf } from '../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../createSandbox';
import {
  addRole,
  addUser,
  ALLOW_ALL,
  trustService,
} from '../../testing/principals';
import { iamState } from './state';

const ACCOUNT = '222222222222';
const IMAGE = 'arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0';
const SUBNET = `arn:aws:ec2:us-east-1:${ACCOUNT}:subnet/subnet-1`;

const guardrail = (operator: string) => ({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Action: 'ec2:RunInstances',
      Resource: 'arn:aws:ec2:*::image/*',
      Condition: { [operator]: { 'ec2:Owner': ['amazon', ACCOUNT] } },
    },
  ],
});
const RUN = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' }],
};

const ownedBy = (owner?: string): ContextEntry[] =>
  owner
    ? [
        {
          ContextKeyName: 'ec2:Owner',
          ContextKeyValues: [owner],
          ContextKeyType: 'string',
        },
      ]
    : [];

describe('the policy simulator', () => {
  let sandbox: Sandbox;
  let client: IAMClient;
  let team: string;

  beforeEach(async () => {
    sandbox = await createSandbox({ clock: 'manual', seed: 17 });
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
      policies: {
        Run: RUN,
        Guardrail: guardrail('StringNotEquals'),
      },
    });
  });

  afterEach(() => sandbox.close());

  it.each<[string | undefined, string, string[], string[]]>([
    ['aws-marketplace', 'explicitDeny', ['role_Team_Guardrail'], []],
    ['333333333333', 'explicitDeny', ['role_Team_Guardrail'], []],
    ['amazon', 'allowed', ['role_Team_Run'], []],
    [ACCOUNT, 'allowed', ['role_Team_Run'], []],
    [undefined, 'explicitDeny', ['role_Team_Guardrail'], ['ec2:Owner']],
  ])(
    'RunInstances of an image of %s: %s',
    async (owner, decision, sources, missing) => {
      const { EvaluationResults: [result] = [] } = await client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: team,
          ActionNames: ['ec2:RunInstances'],
          ResourceArns: [IMAGE],
          ContextEntries: ownedBy(owner),
        }),
      );

      expect(result).toMatchObject({
        EvalActionName: 'ec2:RunInstances',
        EvalDecision: decision,
        ResourceSpecificResults: [
          {
            EvalResourceName: IMAGE,
            EvalResourceDecision: decision,
            MatchedStatements: sources.map(SourcePolicyId => ({
              SourcePolicyId,
            })),
            MissingContextValues: missing,
          },
        ],
      });
    },
  );

  it('answers one result for each action, as bad as its worst resource', async () => {
    const { EvaluationResults } = await client.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: team,
        ActionNames: ['ec2:RunInstances', 's3:GetObject'],
        ResourceArns: [SUBNET, IMAGE],
        ContextEntries: ownedBy('aws-marketplace'),
      }),
    );

    expect(EvaluationResults).toMatchObject([
      {
        EvalDecision: 'explicitDeny',
        ResourceSpecificResults: [
          { EvalResourceName: SUBNET, EvalResourceDecision: 'allowed' },
          { EvalResourceName: IMAGE, EvalResourceDecision: 'explicitDeny' },
        ],
      },
      { EvalActionName: 's3:GetObject', EvalDecision: 'implicitDeny' },
    ]);
  });

  it('names missing keys at the top when no resource is given', async () => {
    const { EvaluationResults: [result] = [] } = await client.send(
      new SimulateCustomPolicyCommand({
        PolicyInputList: [
          JSON.stringify({
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: '*',
                Resource: '*',
                Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
              },
            ],
          }),
        ],
        ActionNames: ['s3:ListAllMyBuckets'],
      }),
    );

    expect(result).toMatchObject({
      EvalResourceName: '*',
      EvalDecision: 'implicitDeny',
      MissingContextValues: ['aws:MultiFactorAuthPresent'],
    });
    expect(result.ResourceSpecificResults).toBeUndefined();
  });

  it('adds policies, and boundaries, that are attached to nobody', async () => {
    const ask = async (more: {
      PolicyInputList?: string[];
      PermissionsBoundaryPolicyInputList?: string[];
    }) => {
      const { EvaluationResults: [result] = [] } = await client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: team,
          ActionNames: ['s3:GetObject'],
          ...more,
        }),
      );
      return result;
    };

    expect(await ask({})).toMatchObject({ EvalDecision: 'implicitDeny' });
    const all = [JSON.stringify(ALLOW_ALL)];
    expect(await ask({ PolicyInputList: all })).toMatchObject({
      EvalDecision: 'allowed',
      MatchedStatements: [{ SourcePolicyId: 'PolicyInputList.1' }],
    });
    expect(
      await ask({
        PolicyInputList: all,
        PermissionsBoundaryPolicyInputList: [JSON.stringify(RUN)],
      }),
    ).toMatchObject({
      EvalDecision: 'implicitDeny',
      PermissionsBoundaryDecisionDetail: {
        AllowedByPermissionsBoundary: false,
      },
    });
  });

  it('takes service control policies into account', async () => {
    const state = sandbox.world.state(iamState, {
      accountId: ACCOUNT,
      region: 'global',
    });
    state.serviceControlPolicies = [
      [JSON.stringify(ALLOW_ALL)],
      [
        JSON.stringify({
          ...RUN,
          Statement: [{ ...RUN.Statement[0], Action: 's3:*' }],
        }),
      ],
    ];

    const admin = sandbox.credentials(`arn:aws:iam::${ACCOUNT}:user/admin`);
    await expect(
      clientOf(IAMClient, sandbox, admin).send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: team,
          ActionNames: ['ec2:RunInstances'],
        }),
      ),
    ).rejects.toMatchObject({
      message: expect.stringContaining('no service control policy allows'),
    });
    state.serviceControlPolicies[1].push(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }],
      }),
    );

    const { EvaluationResults } = await client.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: team,
        ActionNames: ['ec2:RunInstances'],
      }),
    );

    expect(EvaluationResults).toMatchObject([
      {
        EvalDecision: 'implicitDeny',
        OrganizationsDecisionDetail: { AllowedByOrganizations: false },
      },
    ]);
  });

  it('lists the keys that policies ask for', async () => {
    const custom = await client.send(
      new GetContextKeysForCustomPolicyCommand({
        PolicyInputList: [JSON.stringify(guardrail('StringNotEquals'))],
      }),
    );
    const principal = await client.send(
      new GetContextKeysForPrincipalPolicyCommand({ PolicySourceArn: team }),
    );

    expect(custom.ContextKeyNames).toEqual(['ec2:Owner']);
    expect(principal.ContextKeyNames).toEqual(['ec2:Owner']);
  });

  it.each([
    ['arn:aws:sts::222222222222:assumed-role/Team/x', 'InvalidInputException'],
    ['arn:aws:iam::222222222222:role/Missing', 'NoSuchEntityException'],
    ['arn:aws:iam::333333333333:role/Team', 'NoSuchEntityException'],
  ])('refuses to simulate %s', async (PolicySourceArn, name) => {
    await expect(
      client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn,
          ActionNames: ['s3:GetObject'],
        }),
      ),
    ).rejects.toMatchObject({ name });
  });

  it('says that it evaluates no resource policies', async () => {
    await expect(
      client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: team,
          ActionNames: ['s3:GetObject'],
          ResourcePolicy: JSON.stringify(ALLOW_ALL),
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidInputException' });
  });

  it('takes no patterns of actions', async () => {
    await expect(
      client.send(
        new SimulatePrincipalPolicyCommand({
          PolicySourceArn: team,
          ActionNames: ['ec2:Describe*'],
        }),
      ),
    ).rejects.toMatchObject({ name: 'InvalidInputException' });
  });
});
