import { GetRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  accountAdmin,
  makeInstanceProfile,
  makeRole,
} from '../../__testUtils__/accountAdmin';
import {
  Publisher,
  deepLearningAnswers,
} from '../../__testUtils__/publications';
import { type TestPortal, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(180_000);

const LAUNCH_TEMPLATE = `
  Machine:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        ImageId: ami-0123456789abcdef0
        IamInstanceProfile: { Name: Workers }
`;
const group = (launchTemplateId: string) => `
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      LaunchTemplate: { LaunchTemplateId: ${launchTemplateId}, Version: '1' }
`;
const GROUP = `Resources:${LAUNCH_TEMPLATE}${group('!Ref Machine')}`;
const FOREIGN_GROUP = `Resources:${group('lt-0123456789abcdef0')}`;
const TRANSFORMED = `
Transform: AWS::LanguageExtensions
Resources:
  Bucket: { Type: AWS::S3::Bucket }
`;
const BUCKET = `
Resources:
  Bucket: { Type: AWS::S3::Bucket }
`;
const LAUNCH_CONFIGURATION = `
Resources:
  Machine:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-0123456789abcdef0
      IamInstanceProfile: Workers
`;
/** Which service gets the role of such a type is not known here. */
const unknownService = (roleArn: string) => `
Resources:
  Thing:
    Type: AWS::Somewhere::Thing
    Properties: { RoleArn: '${roleArn}' }
`;
const EVERYTHING_ELSE = [
  'autoscaling:*',
  'cloudformation:*',
  'ec2:*',
  's3:*',
  'ssm:*',
];

describe('roles that a template hands on in other ways', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let publisher: Publisher;
  let iam: IAMClient;
  let workers: string;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
    publisher = new Publisher(portal);
    iam = new IAMClient(await accountAdmin(sandbox));
    workers = await makeInstanceProfile(iam, 'Workers');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const launchRoleStep = async (
    name: string,
    body: string,
    launchRole?: PublicationAnswers['launchRole'],
  ) => {
    const { steps } = await publisher.published(
      deepLearningAnswers(name, {
        source: { kind: 'template', body },
        machine: undefined,
        network: undefined,
        ...(launchRole && { launchRole }),
      }),
    );
    return steps.find(({ id }) => id === 'launch-role');
  };
  const policyOf = async (RoleName: string) => {
    const { PolicyDocument } = await iam.send(
      new GetRolePolicyCommand({ RoleName, PolicyName: 'Launch' }),
    );
    return JSON.parse(decodeURIComponent(PolicyDocument ?? ''));
  };
  const passing = (Resource: string, service: string) => ({
    Action: 'iam:PassRole',
    Resource,
    Condition: { StringEquals: { 'iam:PassedToService': service } },
  });

  it('grants what the launch template of a group of machines hands on', async () => {
    expect(await launchRoleStep('Group', GROUP)).toMatchObject({
      state: 'done',
      message: 'It may do what the template needs.',
    });
    expect(await policyOf('LaunchRole-Group')).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Action: ['iam:PassRole'],
          Resource: [workers],
          Condition: {
            StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
          },
        }),
      ]),
    });
  });

  it('doubts a role of your own that may not hand it on', async () => {
    await makeRole(iam, 'LaunchRole-NoPass', { Action: EVERYTHING_ELSE });
    expect(
      await launchRoleStep('NoPass', GROUP, {
        localRoleName: 'LaunchRole-NoPass',
      }),
    ).toMatchObject({
      state: 'done',
      message: expect.stringContaining(
        'Launches may fail on iam:PassRole, which AWS::EC2::LaunchTemplate may need',
      ),
    });
  });

  it('doubts what a launch template of others, or a macro, may hand on', async () => {
    expect(await launchRoleStep('Foreign', FOREIGN_GROUP)).toMatchObject({
      state: 'done',
      message: expect.stringContaining(
        'Launches may fail on iam:PassRole, which AWS::AutoScaling::AutoScalingGroup may need',
      ),
    });
    const { body } = await publisher.post('/launch-role-draft', {
      preset: 'derived',
      template: FOREIGN_GROUP,
    });
    expect(body.notes.join(' ')).toContain(
      'iam:PassRole is left out for AWS::AutoScaling::AutoScalingGroup',
    );
    expect(await launchRoleStep('Macro', TRANSFORMED)).toMatchObject({
      state: 'done',
      message: expect.stringContaining('AWS::S3::Bucket may need'),
    });
    expect(await launchRoleStep('Plain', BUCKET)).toMatchObject({
      message: 'It may do what the template needs.',
    });
  });

  it('asks for the machines of a launch configuration what EC2 asks', async () => {
    await makeRole(iam, 'LaunchRole-Machines', [
      { Action: EVERYTHING_ELSE },
      passing(workers, 'ec2.amazonaws.com'),
    ]);
    const step = await launchRoleStep('Machines', LAUNCH_CONFIGURATION, {
      localRoleName: 'LaunchRole-Machines',
    });
    expect(step).toMatchObject({ state: 'done' });
    expect(step?.message).not.toContain('iam:PassRole');

    await makeRole(iam, 'LaunchRole-Scaling', [
      { Action: EVERYTHING_ELSE },
      passing(workers, 'autoscaling.amazonaws.com'),
    ]);
    expect(
      await launchRoleStep('Scaling', LAUNCH_CONFIGURATION, {
        localRoleName: 'LaunchRole-Scaling',
      }),
    ).toMatchObject({
      state: 'failed',
      message: 'LaunchRole-Scaling may not do iam:PassRole.',
    });
  });

  it('guesses no service', async () => {
    const body = unknownService(workers);
    await makeRole(iam, 'LaunchRole-Guess', [
      { Action: EVERYTHING_ELSE },
      passing(workers, 'elsewhere.amazonaws.com'),
    ]);
    expect(
      await launchRoleStep('Guess', body, {
        localRoleName: 'LaunchRole-Guess',
      }),
    ).toMatchObject({
      state: 'done',
      message: expect.stringContaining('Launches may fail on iam:PassRole'),
    });
    await launchRoleStep('Guessed', body);
    const { Statement } = await policyOf('LaunchRole-Guessed');
    expect(Statement).toContainEqual({
      Sid: 'RolesForOthers',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: [workers],
    });
  });

  it('does not call ready for resource types what some roles may lack', async () => {
    const { body } = await publisher.get(
      '/launch-roles/LaunchRole-DeepLearning/readiness?resourceType=AWS::EC2::Instance',
    );
    expect(body).toMatchObject({
      verdict: 'unknown',
      missingActions: expect.arrayContaining([
        expect.objectContaining({ action: 'iam:PassRole', certain: false }),
      ]),
    });
  });
});
