import {
  CloudFormationClient,
  CreateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { IAMClient } from '@aws-sdk/client-iam';
import {
  CreateProductCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  accountAdmin,
  makeInstanceProfile,
  makeRole,
} from '../../__testUtils__/accountAdmin';
import {
  DEEP_LEARNING_ALIAS,
  Publisher,
  deepLearningAnswers,
} from '../../__testUtils__/publications';
import { type TestPortal, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(180_000);

const WAITING = `
Resources:
  Handle:
    Type: AWS::CloudFormation::WaitConditionHandle
`;
const BY_TYPED_PARAMETER = `
Parameters:
  Image:
    Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>
    Default: ${DEEP_LEARNING_ALIAS}
Resources:
  Handle:
    Type: AWS::CloudFormation::WaitConditionHandle
    Metadata: { Image: !Ref Image }
`;
const CUSTOM = `
Resources:
  Setup:
    Type: Custom::Setup
    Properties: { ServiceToken: 'arn:aws:lambda:us-east-1:222222222222:function:setup' }
`;
const EVERYTHING_BUT_PARAMETERS = [
  'cloudformation:*',
  'ec2:*',
  's3:*',
  'sns:*',
];

describe('readiness of a launch role for a certain template', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let publisher: Publisher;
  let admin: Awaited<ReturnType<typeof accountAdmin>>;
  let iam: IAMClient;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
    publisher = new Publisher(portal);
    admin = await accountAdmin(sandbox);
    iam = new IAMClient(admin);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const launchRoleStep = async (
    name: string,
    overrides: Partial<PublicationAnswers>,
  ) => {
    const { steps } = await publisher.published(
      deepLearningAnswers(name, overrides),
    );
    return steps.find(({ id }) => id === 'launch-role');
  };
  const template = (body: string): Partial<PublicationAnswers> => ({
    source: { kind: 'template', body },
    machine: undefined,
    network: undefined,
  });

  it('asks for iam:PassRole on the role of the instance profile', async () => {
    const machineRole = await makeInstanceProfile(iam, 'Sessions');
    const session = {
      network: {
        connect: 'session-manager' as const,
        instanceProfile: 'Sessions',
        publicIp: false,
      },
    };
    expect(
      await launchRoleStep('Broad', {
        ...session,
        launchRole: {
          create: { name: 'LaunchRole-Broad', preset: 'walkthrough' },
        },
      }),
    ).toMatchObject({
      state: 'failed',
      message: 'LaunchRole-Broad may not do iam:PassRole.',
    });
    expect(await launchRoleStep('Derived', session)).toMatchObject({
      state: 'done',
      message: 'It may do what the template needs.',
    });
    const other = [
      { Action: [...EVERYTHING_BUT_PARAMETERS, 'ssm:*'] },
      { Action: 'iam:PassRole', Resource: `${machineRole}Other` },
    ];
    await makeRole(iam, 'LaunchRole-Other', other);
    expect(
      await launchRoleStep('Other', {
        ...session,
        launchRole: { localRoleName: 'LaunchRole-Other' },
      }),
    ).toMatchObject({
      state: 'failed',
      message: 'LaunchRole-Other may not do iam:PassRole.',
    });
  });

  it('asks for ssm:GetParameters on what a typed parameter looks up', async () => {
    await makeRole(iam, 'LaunchRole-NoSsm', {
      Action: EVERYTHING_BUT_PARAMETERS,
    });
    const launchRole = { localRoleName: 'LaunchRole-NoSsm' };
    expect(
      await launchRoleStep('Typed', {
        ...template(BY_TYPED_PARAMETER),
        launchRole,
      }),
    ).toMatchObject({
      state: 'failed',
      message: 'LaunchRole-NoSsm may not do ssm:GetParameters.',
    });
    expect(
      await launchRoleStep('Waiting', { ...template(WAITING), launchRole }),
    ).toMatchObject({ state: 'done' });
  });

  it('does not know custom resources, and says so', async () => {
    const { status, body } = await publisher.post('/launch-role-draft', {
      preset: 'derived',
      template: CUSTOM,
    });
    expect(status).toBe(200);
    expect(body.notes.join(' ')).toContain('no permissions for Custom::Setup');
    const readiness = await publisher.get(
      '/launch-roles/LaunchRole-Weak/readiness?resourceType=AWS::Nothing',
    );
    expect(readiness.body.verdict).toBe('unknown');
  });

  it('is never found for a template that AWS does not tell', async () => {
    const { StackId } = await new CloudFormationClient(admin).send(
      new CreateStackCommand({ StackName: 'Untold', TemplateBody: WAITING }),
    );
    await sandbox.settle();
    const { ProductViewDetail } = await new ServiceCatalogClient(admin).send(
      new CreateProductCommand({
        Name: 'Untold',
        Owner: 'Platform team',
        ProductType: 'CLOUD_FORMATION_TEMPLATE',
        IdempotencyToken: 'untold',
        ProvisioningArtifactParameters: {
          Name: 'v1',
          Info: { ImportFromPhysicalId: StackId ?? '' },
        },
      }),
    );
    const productId = ProductViewDetail?.ProductViewSummary?.ProductId ?? '';
    const adopted: Partial<PublicationAnswers> = {
      source: { kind: 'adopt', productId },
      machine: undefined,
      network: undefined,
    };
    expect(await launchRoleStep('Untold', adopted)).toMatchObject({
      state: 'blocked',
      fix: {
        field: 'launchRole',
        text: expect.stringContaining('of your own'),
      },
    });
    const drafted = await publisher.post('/launch-role-draft', {
      preset: 'derived',
      productId,
    });
    expect(drafted.status).toBe(400);

    await makeRole(iam, 'LaunchRole-Own', { Action: '*' });
    const { body } = await publisher.get(
      `/launch-roles/LaunchRole-Own/readiness?productId=${productId}`,
    );
    expect(body).toMatchObject({
      verdict: 'unknown',
      checks: expect.arrayContaining([
        expect.objectContaining({
          id: 'permissions',
          detail: expect.stringContaining('does not tell the template'),
        }),
      ]),
    });
  });
});
