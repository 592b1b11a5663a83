import { RunInstancesCommand } from '@aws-sdk/client-ec2';
import { SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import {
  ACCOUNT,
  IMAGES,
  openAccount,
  REGION,
  SUBNET,
  type TestAccount,
} from '../../__testUtils__/openAccount';
import {
  addRole,
  addUser,
  ALLOW_ALL,
  trustService,
  type TestPrincipal,
} from '../../testing/principals';
import { newGroup } from './newPrincipals';
import { iamState } from './state';

const policy = (...Statement: object[]) => ({
  Version: '2012-10-17',
  Statement,
});
const RUN = policy({
  Effect: 'Allow',
  Action: 'ec2:RunInstances',
  Resource: '*',
});
const guardrail = (operator: string, owners: string[] = ['amazon', ACCOUNT]) =>
  policy({
    Effect: 'Deny',
    Action: 'ec2:RunInstances',
    Resource: 'arn:aws:ec2:*::image/*',
    Condition: { [operator]: { 'ec2:Owner': owners } },
  });
const GUARDRAIL = guardrail('StringNotEquals');
const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';
const READ_ONLY = 'arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess';

/** A way to set a team up. */
interface SetUp extends Partial<TestPrincipal> {
  /** Policies of a group that the principal, a user, is in. */
  group?: Record<string, object>;
  /** Service control policies of the one level there is. */
  scps?: object[];
}

const SET_UPS: Record<string, SetUp> = {
  'no guardrail': { policies: { RUN } },
  'a guardrail': { policies: { RUN, GUARDRAIL } },
  'a guardrail next to an Allow of everything': {
    policies: { ALLOW_ALL, GUARDRAIL },
  },
  'a guardrail that allows another owner': {
    policies: {
      RUN,
      GUARDRAIL: guardrail('StringNotEquals', ['amazon', 'aws-marketplace']),
    },
  },
  'a guardrail with the wrong operator': {
    policies: { RUN, GUARDRAIL: guardrail('StringEquals') },
  },
  'a guardrail with a set operator': {
    policies: { RUN, GUARDRAIL: guardrail('ForAnyValue:StringNotEquals') },
  },
  'a guardrail on a group': { group: { RUN, GUARDRAIL } },
  'a permissions boundary that launches nothing': {
    policies: { RUN },
    permissionsBoundary: READ_ONLY,
  },
  'a service control policy': {
    policies: { RUN },
    scps: [ALLOW_ALL, GUARDRAIL],
  },
  'another managed policy': { managed: [POWER], policies: { GUARDRAIL } },
  'nothing at all': {},
};

const OWNERS: Record<string, string> = {
  amazon: 'amazon',
  marketplace: 'aws-marketplace',
  own: ACCOUNT,
  shared: '444444444444',
};

describe('What the simulator answers is what happens', () => {
  let account: TestAccount;

  beforeEach(async () => {
    account = await openAccount();
  });

  afterEach(() => account.close());

  function principalOf({ group, scps, ...principal }: SetUp): string {
    const { sandbox } = account;
    const state = sandbox.world.state(iamState, {
      accountId: ACCOUNT,
      region: 'global',
    });
    if (scps) {
      state.serviceControlPolicies = [
        scps.map(document => JSON.stringify(document)),
      ];
    }
    if (!group) {
      return addRole(sandbox, {
        accountId: ACCOUNT,
        name: 'Team',
        trust: trustService('ec2.amazonaws.com'),
        ...principal,
      });
    }
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
      inlinePolicies: Object.fromEntries(
        Object.entries(group).map(([name, document]) => [
          name,
          JSON.stringify(document),
        ]),
      ),
    };
    return addUser(sandbox, { accountId: ACCOUNT, name: 'ada' });
  }

  const simulated = async (PolicySourceArn: string, image: string) => {
    const { EvaluationResults: [result] = [] } = await account.iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn,
        ActionNames: ['ec2:RunInstances'],
        ResourceArns: [
          `arn:aws:ec2:${REGION}::image/${
            IMAGES[image as keyof typeof IMAGES]
          }`,
        ],
        ContextEntries: [
          {
            ContextKeyName: 'ec2:Owner',
            ContextKeyValues: [OWNERS[image]],
            ContextKeyType: 'string',
          },
        ],
      }),
    );
    return result.ResourceSpecificResults?.[0].EvalResourceDecision;
  };

  const happens = async (principal: string, image: string) => {
    const error = await account
      .as(principal)
      .ec2.send(
        new RunInstancesCommand({
          ImageId: IMAGES[image as keyof typeof IMAGES],
          SubnetId: SUBNET,
          MinCount: 1,
          MaxCount: 1,
          DryRun: true,
        }),
      )
      .catch((refusal: Error) => refusal);
    const { name, message } = error as Error;
    if (name === 'DryRunOperation') {
      return 'allowed';
    }
    return /explicit deny/.test(message) ? 'explicitDeny' : 'implicitDeny';
  };

  it.each<[string, string[]]>([
    ['no guardrail', ['amazon', 'marketplace', 'own', 'shared']],
    ['a guardrail', ['amazon', 'own']],
    ['a guardrail next to an Allow of everything', ['amazon', 'own']],
    ['a guardrail that allows another owner', ['amazon', 'marketplace']],
    ['a guardrail with the wrong operator', ['marketplace', 'shared']],
    ['a guardrail with a set operator', ['amazon', 'own']],
    ['a guardrail on a group', ['amazon', 'own']],
    ['a permissions boundary that launches nothing', []],
    ['a service control policy', ['amazon', 'own']],
    ['another managed policy', ['amazon', 'own']],
    ['nothing at all', []],
  ])('with %s, %j may be launched', async (setUp, expected) => {
    const principal = principalOf(SET_UPS[setUp]);
    const answers: Record<string, unknown> = {};
    const events: Record<string, unknown> = {};
    for (const image of Object.keys(OWNERS)) {
      answers[image] = await simulated(principal, image);
      events[image] = await happens(principal, image);
    }

    expect(answers).toEqual(events);
    expect(
      Object.keys(events).filter(image => events[image] === 'allowed'),
    ).toEqual(expected);
  });
});
