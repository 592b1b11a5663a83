import { IAMClient } from '@aws-sdk/client-iam';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { accountAdmin, makeRole } from '../__testUtils__/accountAdmin';
import { Curator } from '../__testUtils__/Curator';
import {
  NETWORK,
  Publisher,
  deepLearningAnswers,
  launchPublished,
} from '../__testUtils__/publications';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const MANAGED_MACHINE = `
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
  Profile:
    Type: AWS::IAM::InstanceProfile
    Properties:
      InstanceProfileName: ManagedMachine
      Roles: [!Ref Role]
`;

describe('what is published', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let publisher: Publisher;
  let curator: Curator;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    publisher = new Publisher(portal);
    curator = await Curator.of(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const publish = async (
    name: string,
    overrides: Partial<PublicationAnswers>,
  ) => {
    const publication = await publisher.published(
      deepLearningAnswers(name, overrides),
    );
    expect(publication.steps.filter(({ state }) => state !== 'done')).toEqual(
      [],
    );
    return publication;
  };

  it('may be a template, and a machine that is reached through Session Manager', async () => {
    await makeRole(
      new IAMClient(await accountAdmin(sandbox)),
      'LaunchRole-Profiles',
      { Action: '*' },
    );
    await publish('Profile', {
      source: { kind: 'template', body: MANAGED_MACHINE },
      launchRole: { localRoleName: 'LaunchRole-Profiles' },
      machine: undefined,
      network: undefined,
    });
    const profile = await launchPublished(portal, 'Profile image', {});
    expect(profile.failure).toBeUndefined();
    expect(profile.state).toBe('succeeded');

    await publish('Session', {
      source: { kind: 'ami', imageId: 'ami-0d1e2a3b4c5d60002' },
      machine: { instanceTypes: ['t3.large'], volumeSize: 120 },
      network: {
        connect: 'session-manager',
        instanceProfile: 'ManagedMachine',
        publicIp: true,
      },
    });
    const machine = await launchPublished(portal, 'Session image', NETWORK);
    expect(machine.failure).toBeUndefined();
    expect(machine.state).toBe('succeeded');
    const { body } = await portal.detail(machine);
    expect(body.outputs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          key: 'SessionCommand',
          value: expect.stringMatching(
            /^aws ssm start-session --target i-[0-9a-f]+ --region us-east-1$/,
          ),
        }),
      ]),
    );
  });

  it('may be a template that lies somewhere', async () => {
    const url = await curator.templateUrl('Research data bucket', 'v2');
    const { steps } = await publish('Located', {
      source: { kind: 'template', url },
      machine: undefined,
      network: undefined,
    });
    expect(steps.map(({ kind }) => kind)).not.toContain('store-template');
  });

  it('may be a product that is there already, which a withdrawal leaves alone', async () => {
    const productId = await curator.productId('JupyterHub on EC2');
    const publication = await publish('Adopted', {
      source: { kind: 'adopt', productId },
      machine: undefined,
      network: undefined,
    });
    expect(publication.productId).toBe(productId);
    expect(publication.steps.map(({ kind }) => kind).slice(0, 3)).toEqual([
      'product',
      'version',
      'portfolio',
    ]);

    await publisher.post(`/publications/${publication.id}/withdrawal`, {});
    expect(await publisher.settled(publication.id)).toMatchObject({
      state: 'withdrawn',
    });
    expect(await curator.productId('JupyterHub on EC2')).toBe(productId);
  });
});

describe('a product that was copied in from AWS Marketplace', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let publisher: Publisher;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: 'organisation' });
    portal = await startLaunchPortal(sandbox);
    publisher = new Publisher(portal, '/v1/catalogs/hub');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it.each([
    [
      'that the hub has shared',
      (hub: Curator) => hub.productId('Model registry bucket'),
      'belongs to account 111111111111',
    ],
    ['that is none', async () => 'prod-unknown000000', 'has no product'],
  ])(
    'is not adopted from another account, nor one %s',
    async (_, idOf, why) => {
      const productId = await idOf(await Curator.of(sandbox, '111111111111'));
      const { status, body } = await new Publisher(portal).publish(
        deepLearningAnswers('Foreign', {
          source: { kind: 'adopt', productId },
          machine: undefined,
          network: undefined,
        }),
      );
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        field: 'source.productId',
        message: expect.stringContaining(why),
      });
    },
  );

  it('is found, and adopted as it is', async () => {
    const { body } = await publisher.get('/adoptable-products');
    expect(body.items).toEqual([
      expect.objectContaining({
        name: 'Deep Learning Base AMI (Amazon Linux)',
      }),
    ]);
    const [{ id: productId }] = body.items;

    const publication = await publisher.published(
      deepLearningAnswers('Copied', {
        source: { kind: 'adopt', productId },
        machine: undefined,
        network: undefined,
        teams: [],
      }),
    );
    expect(publication).toMatchObject({ state: 'succeeded', productId });
    expect(publication.steps[0]).toMatchObject({
      message:
        'Deep Learning Base AMI (Amazon Linux) was copied in from AWS Marketplace.',
      created: false,
    });
  });
});
