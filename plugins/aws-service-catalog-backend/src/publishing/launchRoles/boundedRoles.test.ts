import {
  CreatePolicyCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
} from '@aws-sdk/client-iam';
import { TestSandbox, storyConfig } from 'test-sandbox';
import {
  accountAdmin,
  makeInstanceProfile,
} from '../../__testUtils__/accountAdmin';
import {
  Publisher,
  deepLearningAnswers,
} from '../../__testUtils__/publications';
import { type TestPortal, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(180_000);

const BOUNDARY = 'arn:aws:iam::222222222222:policy/LaunchBoundary';
const OWN_ROLE = `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: ec2.amazonaws.com }
            Action: sts:AssumeRole
`;
const answers = (name: string) =>
  deepLearningAnswers(name, {
    source: { kind: 'template', body: OWN_ROLE },
    machine: undefined,
    network: undefined,
  });

describe('a derived launch role', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let iam: IAMClient;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
    iam = new IAMClient(await accountAdmin(sandbox));
    await iam.send(
      new CreatePolicyCommand({
        PolicyName: 'LaunchBoundary',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
        }),
      }),
    );
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const policyOf = async (RoleName: string) => {
    const { PolicyDocument } = await iam.send(
      new GetRolePolicyCommand({ RoleName, PolicyName: 'Launch' }),
    );
    return decodeURIComponent(PolicyDocument ?? '');
  };

  it('is not made for what would give its users any right', async () => {
    const publisher = new Publisher(portal);
    const { steps } = await publisher.published(answers('Escalating'));
    expect(steps.find(({ id }) => id === 'launch-role')).toMatchObject({
      state: 'blocked',
      message: expect.stringContaining('iam:CreateRole'),
      fix: {
        field: 'launchRole',
        text: expect.stringContaining('of your own'),
      },
    });
    const { status, body } = await publisher.post('/launch-roles', {
      name: 'LaunchRole-Escalating',
      preset: 'derived',
      resourceTypes: ['AWS::IAM::Role'],
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('choose a role of your own');
  });

  it('passes no role on but that of the instance profile', async () => {
    const publisher = new Publisher(portal);
    await publisher.published(deepLearningAnswers('Keys'));
    expect(await policyOf('LaunchRole-Keys')).not.toContain('iam:PassRole');

    const machineRole = await makeInstanceProfile(iam, 'Sessions');
    await publisher.published(
      deepLearningAnswers('Sessions', {
        network: {
          connect: 'session-manager',
          instanceProfile: 'Sessions',
          publicIp: false,
        },
      }),
    );
    expect(JSON.parse(await policyOf('LaunchRole-Sessions'))).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Action: ['iam:PassRole'],
          Resource: [machineRole],
        }),
      ]),
    });
  });

  it('has the permissions boundary of its catalog', async () => {
    const bounded = await startPortal(sandbox, {
      config: {
        catalogs: storyConfig.awsServiceCatalog.catalogs.map(catalog => ({
          ...catalog,
          ...(catalog.id === 'ai-research' && {
            launchRoles: { permissionsBoundary: BOUNDARY },
          }),
        })),
      },
    });
    const { state } = await new Publisher(bounded).published(
      answers('Bounded'),
    );
    await bounded.stop();
    expect(state).toBe('succeeded');
    const { Role } = await iam.send(
      new GetRoleCommand({ RoleName: 'LaunchRole-Bounded' }),
    );
    expect(Role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(BOUNDARY);
  });
});
