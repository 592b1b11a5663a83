import {
  CloudFormationClient,
  CreateStackCommand,
} from '@aws-sdk/client-cloudformation';
import {
  EC2Client,
  EnableAllowedImagesSettingsCommand,
  ReplaceImageCriteriaInAllowedImagesSettingsCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import type { UnauthorisedInstanceList } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  SETUP_IMAGES,
  policySetupConfig,
  writePolicySetupStory,
} from '../../__testUtils__/policySetupStory';
import {
  COPY_ELSEWHERE,
  COPY_ELSEWHERE_ACCOUNT,
  SETUP_ACCOUNT,
} from '../../__testUtils__/policySetups';
import { type TestPortal, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(180_000);

const OWNER = 'jane@example.com';

describe('instances where nobody looks', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ story: await writePolicySetupStory() });
    portal = await startPortal(sandbox, { config: policySetupConfig });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  async function asRole<T>(
    role: string,
    use: (ec2: EC2Client) => Promise<T>,
    region = 'us-east-1',
  ): Promise<T> {
    const client = new EC2Client({
      region,
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(role),
    });
    return use(client).finally(() => client.destroy());
  }
  const run = (role: string, ImageId: string, region?: string) =>
    asRole(
      role,
      async ec2 => {
        const { Instances } = await ec2.send(
          new RunInstancesCommand({
            ImageId,
            InstanceType: 't3.micro',
            SubnetId: 'subnet-1',
            MinCount: 1,
            MaxCount: 1,
            TagSpecifications: [
              {
                ResourceType: 'instance',
                Tags: [{ Key: 'Owner', Value: OWNER }],
              },
            ],
          }),
        );
        return Instances?.[0].InstanceId ?? '';
      },
      region,
    );
  const listOf = async (team: string): Promise<UnauthorisedInstanceList> =>
    (
      await portal.get(
        `/v1/teams/${team}/unauthorised-instances?refresh=true`,
        'platform',
      )
    ).body;

  it('are listed and ended in regions that the team does not work in', async () => {
    const { imageId, region } = COPY_ELSEWHERE;
    const instanceId = await run(
      `arn:aws:iam::${COPY_ELSEWHERE_ACCOUNT}:role/PrivateCopyElsewhereTeam`,
      imageId,
      region,
    );
    const { items, unseen } = await listOf('private-copy-elsewhere');
    expect(items).toMatchObject([{ instanceId, region, kind: 'marketplace' }]);
    // An e-mail address is no entity of the portal.
    expect(items[0].launchedBy).toEqual({ text: OWNER, source: 'tag Owner' });
    expect(unseen).toEqual([]);

    const { status } = await portal.post(
      `/v1/catalogs/catalog-${COPY_ELSEWHERE_ACCOUNT}/unauthorised-instances/${instanceId}/terminate`,
      { region, confirm: instanceId },
      { as: 'platform' },
    );
    expect(status).toBe(202);
    expect((await listOf('private-copy-elsewhere')).items).toEqual([]);
  });

  it('are listed in every region of the team, also where the regions of the account may not be read', async () => {
    const { imageId, region } = COPY_ELSEWHERE;
    const instanceId = await run(
      `arn:aws:iam::${COPY_ELSEWHERE_ACCOUNT}:role/PrivateCopyElsewhereTeam`,
      imageId,
      region,
    );
    await sandbox.addFault({
      match: { service: 'ec2', operation: 'DescribeRegions' },
      effect: { type: 'error', code: 'UnauthorizedOperation', status: 403 },
    });
    const inBoth = await startPortal(sandbox, {
      config: {
        ...policySetupConfig,
        teams: policySetupConfig.teams.map(team => ({
          ...team,
          regions: ['us-east-1', region],
        })),
      },
    });
    const { body } = await inBoth.get(
      '/v1/teams/private-copy-elsewhere/unauthorised-instances',
      'platform',
    );
    await inBoth.stop();
    await sandbox.clearFaults();
    expect(body.items).toMatchObject([{ instanceId, region }]);
    expect(body.unseen).toEqual([
      expect.stringMatching(
        /^Instances in other regions than the team's were not looked for/,
      ),
    ]);
  });

  it('are listed, and not ended, when they may have come by a stack set of Service Catalog', async () => {
    const client = new CloudFormationClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        `arn:aws:iam::${SETUP_ACCOUNT}:role/PortalCurator`,
      ),
    });
    const StackName = `StackSet-SC-${SETUP_ACCOUNT}-pp-1-2`;
    await client.send(
      new CreateStackCommand({
        StackName,
        TemplateBody: JSON.stringify({
          Resources: {
            Machine: {
              Type: 'AWS::EC2::Instance',
              Properties: {
                ImageId: SETUP_IMAGES.marketplace,
                InstanceType: 't3.micro',
                SubnetId: 'subnet-1',
              },
            },
          },
        }),
      }),
    );
    client.destroy();
    await sandbox.settle();
    const { items } = await listOf('missing');
    expect(items).toMatchObject([
      { kind: 'unclear', reason: expect.stringContaining(StackName) },
    ]);
    const [{ instanceId }] = items;
    const { status, body } = await portal.post(
      `/v1/catalogs/catalog-${SETUP_ACCOUNT}/unauthorised-instances/${instanceId}/terminate`,
      { confirm: instanceId },
      { as: 'platform' },
    );
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/is not ended from here/);
    expect(await listOf('missing')).toMatchObject({ items: [{ instanceId }] });
  });

  it('are named when their image is no longer to be seen', async () => {
    const instanceId = await run(
      `arn:aws:iam::${SETUP_ACCOUNT}:role/MissingTeam`,
      SETUP_IMAGES.amazon,
    );
    expect((await listOf('missing')).unseen).toEqual([]);
    await asRole(
      `arn:aws:iam::${SETUP_ACCOUNT}:role/PortalCurator`,
      async ec2 => {
        await ec2.send(
          new ReplaceImageCriteriaInAllowedImagesSettingsCommand({
            ImageCriteria: [{ ImageProviders: ['aws-marketplace'] }],
          }),
        );
        await ec2.send(
          new EnableAllowedImagesSettingsCommand({
            AllowedImagesSettingsState: 'enabled',
          }),
        );
      },
    );
    const { items, unseen } = await listOf('missing');
    expect(items.map(item => item.instanceId)).not.toContain(instanceId);
    expect(unseen).toEqual([
      `Whose software runs on ${instanceId} (${SETUP_IMAGES.amazon}) is not known: the image is gone, or the account may no longer see it.`,
    ]);
  });
});
