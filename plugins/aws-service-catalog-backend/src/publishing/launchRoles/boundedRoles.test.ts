import {
  CreatePolicyCommand,
  DeleteRolePermissionsBoundaryCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  PutRolePermissionsBoundaryCommand,
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
const ANY_PROFILE = `
Parameters:
  Profile: { Type: String }
Resources:
  Machine:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-0123456789abcdef0
      IamInstanceProfile: !Ref Profile
`;
const answers = (name: string, body = OWN_ROLE) =>
  deepLearningAnswers(name, {
    source: { kind: 'template', body },
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

  /** A portal whose catalog bounds the launch roles that it creates. */
  const startBounded = () =>
    startPortal(sandbox, {
      config: {
        catalogs: storyConfig.awsServiceCatalog.catalogs.map(catalog => ({
          ...catalog,
          ...(catalog.id === 'ai-research' && {
            launchRoles: { permissionsBoundary: BOUNDARY },
          }),
        })),
      },
    });

  it('is not made for what would give its users any right', async () => {
    const publisher = new Publisher(portal);
    const { steps } = await publisher.published(answers('Escalating'));
    expect(steps.find(({ id }) => id === 'launch-role')).toMatchObject({
      state: 'blocked',
      message: expect.stringContaining('iam:CreateRole'),
      fix: {
        field: 'launchRole',
        text: expect.stringContaining('Choose a role of your own'),
      },
    });
    const { status, body } = await publisher.post('/launch-roles', {
      name: 'LaunchRole-Escalating',
      preset: 'derived',
      resourceTypes: ['AWS::IAM::Role'],
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('Choose a role of your own');
  });

  it('is not made for handing on any role without a permissions boundary', async () => {
    const { steps } = await new Publisher(portal).published(
      answers('AnyProfile', ANY_PROFILE),
    );
    expect(steps.find(({ id }) => id === 'launch-role')).toMatchObject({
      state: 'blocked',
      message: expect.stringMatching(
        /iam:PassRole on every role.*does not fix which role AWS::EC2::Instance hands on/,
      ),
      fix: {
        field: 'launchRole',
        text: 'Fix the instance profile or role in the template by name, choose a role of your own, or have launchRoles.permissionsBoundary set for the catalog. Then resume.',
      },
    });
    await expect(policyOf('LaunchRole-AnyProfile')).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    });
    const nobodys = ANY_PROFILE.replace('!Ref Profile', 'Nobodys');
    const { status, body } = await new Publisher(portal).post(
      '/launch-role-draft',
      { preset: 'derived', template: nobodys },
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      field: 'preset',
      message: expect.stringContaining(
        'no role is found in the instance profile Nobodys',
      ),
    });

    const bounded = await startBounded();
    const publication = await new Publisher(bounded).published(
      answers('AnyBounded', ANY_PROFILE),
    );
    await bounded.stop();
    expect(publication.state).toBe('succeeded');
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
    const bounded = await startBounded();
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

  it('is not taken for one with a permissions boundary that it lacks', async () => {
    const body = { name: 'LaunchRole-Before', preset: 'derived' };
    const asked = { ...body, resourceTypes: ['AWS::SNS::Topic'] };
    const made = await new Publisher(portal).post('/launch-roles', asked);
    expect(made.status).toBe(201);

    const bounded = await startBounded();
    const publisher = new Publisher(bounded);
    const escalating = { ...body, resourceTypes: ['AWS::IAM::Role'] };
    for (const request of [asked, escalating]) {
      const refused = await publisher.post('/launch-roles', request);
      expect(refused.status).toBe(409);
      expect(refused.body.error).toMatchObject({
        field: 'name',
        message: `The launch role LaunchRole-Before has no permissions boundary, and launch roles of this catalog have ${BOUNDARY}. Set that on the role in IAM, or choose another name`,
      });
    }
    await iam.send(
      new PutRolePermissionsBoundaryCommand({
        RoleName: 'LaunchRole-Before',
        PermissionsBoundary: BOUNDARY,
      }),
    );
    expect((await publisher.post('/launch-roles', asked)).status).toBe(201);
    await bounded.stop();
  });

  it('gets no permissions when its permissions boundary is gone in the meantime', async () => {
    const RoleName = 'LaunchRole-Unbound';
    const bounded = await startBounded();
    const publisher = new Publisher(bounded);
    await sandbox.addFault({
      match: { operation: 'PutRolePolicy' },
      effect: { type: 'error', code: 'AccessDenied', status: 403 },
    });
    const { id, state } = await publisher.published(answers('Unbound'));
    expect(state).toBe('failed');
    await sandbox.clearFaults();
    await iam.send(new DeleteRolePermissionsBoundaryCommand({ RoleName }));

    const resumed = async () => {
      await publisher.post(`/publications/${id}/resumption`, {});
      return publisher.settled(id);
    };
    const { steps } = await resumed();
    expect(steps.find(step => step.id === 'launch-role')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('has no permissions boundary'),
      fix: { field: 'launchRole.create.name' },
    });
    await expect(policyOf(RoleName)).rejects.toMatchObject({
      name: 'NoSuchEntityException',
    });

    await iam.send(
      new PutRolePermissionsBoundaryCommand({
        RoleName,
        PermissionsBoundary: BOUNDARY,
      }),
    );
    expect((await resumed()).state).toBe('succeeded');
    await bounded.stop();
  });
});
