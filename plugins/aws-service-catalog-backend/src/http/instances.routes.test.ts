import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { EC2Client, DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import {
  ListGroupResourcesCommand,
  ResourceGroupsClient,
} from '@aws-sdk/client-resource-groups';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type {
  LaunchReport,
  UnauthorisedInstance,
} from 'backstage-plugin-aws-service-catalog-common';
import { unauthorisedInstanceEndPermission } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { Curator } from '../__testUtils__/Curator';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { storyConfig } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research/unauthorised-instances';
const CATALOG = '/v1/catalogs/ai-research';
const ELSEWHERE = 'another-region';

describe('instances that took another path', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let refused: string[] = [];

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    const permissions = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(({ permission }) => ({
          result: refused.includes(permission.name)
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
        })),
    });
    portal = await startLaunchPortal(sandbox, {
      config: {
        catalogs: [
          ...storyConfig.awsServiceCatalog.catalogs,
          {
            id: ELSEWHERE,
            accountId: '222222222222',
            region: 'eu-west-1',
            roleName: 'PortalCurator',
          },
        ],
      },
      features: [
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => permissions,
        }),
      ],
    });
  });
  afterEach(() => {
    refused = [];
    portal.notifications.length = 0;
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const list = async (as = 'platform'): Promise<UnauthorisedInstance[]> =>
    (await portal.get(`${TEAM}?refresh=true`, as)).body.items;
  const named = async (name: string): Promise<UnauthorisedInstance> => {
    const found = (await list()).find(item => item.name === name);
    if (!found) throw new Error(`There is no instance ${name}`);
    return found;
  };
  const act = (
    instanceId: string,
    what: 'notify' | 'stop' | 'terminate',
    body: object,
    as = 'platform',
  ) =>
    portal.post(
      `${CATALOG}/unauthorised-instances/${instanceId}/${what}`,
      body,
      { as },
    );
  async function stateInAws(instanceId: string): Promise<string | undefined> {
    const ec2 = new EC2Client({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials(
        'arn:aws:iam::222222222222:role/PortalCurator',
      ),
    });
    const { Reservations } = await ec2.send(
      new DescribeInstancesCommand({ InstanceIds: [instanceId] }),
    );
    ec2.destroy();
    return Reservations?.[0].Instances?.[0].State?.Name;
  }

  it('lists Marketplace software and images of others that came past Service Catalog, and nothing that came through it', async () => {
    const launch = await portal.running('ami');
    const items = await list();
    expect(items).toHaveLength(2);
    expect(items).toContainEqual(
      expect.objectContaining({
        name: 'rstudio-trial',
        kind: 'marketplace',
        state: 'running',
        productCodes: ['rstudiopro0productcode00001'],
        imageOwner: 'aws-marketplace',
        launchedBy: {
          text: 'researcher-2',
          source: 'tag Owner',
          entityRef: 'user:default/researcher-2',
        },
      }),
    );
    expect(items).toContainEqual(
      expect.objectContaining({
        name: 'toolbox',
        kind: 'image',
        imageOwner: '555555555555',
      }),
    );
    expect(items[0].reason).toMatch(/did not come through Service Catalog/);
    expect(launch.state).toBe('succeeded');
  });

  it('lists what came through Service Catalog of a product that is no longer offered', async () => {
    const launch = await portal.running('hub');
    const curator = await Curator.of(sandbox);
    const productId = await curator.productId('JupyterHub on EC2');
    expect((await list()).map(({ kind }) => kind)).not.toContain(
      'not-approved',
    );
    await curator.removeProduct(productId, 'AI Research Team Portfolio');
    const drifted = (await list()).find(({ kind }) => kind === 'not-approved');
    expect(drifted).toMatchObject({
      provisionedProductId: launch.provisionedProductId,
      launchedBy: { entityRef: 'user:default/researcher' },
    });
    expect(drifted?.reason).toContain(productId);
    const ended = await act(drifted?.instanceId ?? '', 'terminate', {
      confirm: drifted?.instanceId,
    });
    expect(ended.status).toBe(409);
    expect(ended.body.error.message).toContain(
      `It ends with its provisioned product ${launch.provisionedProductId}.`,
    );
    expect(await stateInAws(drifted?.instanceId ?? '')).toBe('running');
    await act(drifted?.instanceId ?? '', 'notify', {});
    expect(portal.notifications.map(({ payload }) => payload.title)).toContain(
      `${drifted?.instanceId} runs a product that is no longer approved`,
    );
  });

  it('shows them to members of the team, and to nobody of another', async () => {
    expect(await list('researcher')).not.toHaveLength(0);
    expect((await portal.get(TEAM, 'other-team')).status).toBe(404);
  });

  it('tells the person whom a tag names together with the team, for tags may be wrong', async () => {
    const { instanceId } = await named('rstudio-trial');
    const { status, body } = await act(instanceId, 'notify', {
      message: 'Please use the catalog.',
    });
    expect(status).toBe(200);
    expect(body.recipients).toEqual([
      'user:default/researcher-2',
      'group:default/ai-research',
    ]);
    expect(portal.notifications).toMatchObject([
      {
        recipients: { type: 'entity', entityRef: body.recipients },
        payload: {
          title: expect.stringContaining('rstudio-trial'),
          description: expect.stringMatching(
            /^Please use the catalog\.\n\nIt runs Marketplace software/,
          ),
        },
      },
    ]);
  });

  it('stops an instance when its id is typed, in the name of the person', async () => {
    const { instanceId } = await named('toolbox');
    const wrong = await act(instanceId, 'stop', { confirm: 'toolbox' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error).toMatchObject({ field: 'confirm' });
    expect(await stateInAws(instanceId)).toBe('running');

    const { status, body } = await act(instanceId, 'stop', {
      confirm: instanceId,
    });
    expect(status).toBe(202);
    expect(body).toMatchObject({ before: 'running', now: 'stopping' });
    await sandbox.settle();
    expect(await stateInAws(instanceId)).toBe('stopped');
    expect((await named('toolbox')).state).toBe('stopped');
    const [seen] = await sandbox.requests({ operation: 'StopInstances' });
    expect(seen.principalArn).toContain('PortalCurator/platform');
    expect(portal.audited).toContainEqual(
      expect.objectContaining({
        eventId: 'unauthorised-instance-stop',
        outcome: 'success',
        meta: expect.objectContaining({
          instanceId,
          before: 'running',
          now: 'stopping',
        }),
      }),
    );
  });

  it('does nothing to an instance that cannot be looked at once more', async () => {
    const { instanceId } = await named('toolbox');
    await sandbox.addFault({
      match: { operation: 'DescribeInstances' },
      effect: { type: 'error', code: 'InternalFailure', status: 500 },
    });
    const told = await act(instanceId, 'notify', {});
    const { status, body } = await act(instanceId, 'terminate', {
      confirm: instanceId,
    });
    await sandbox.clearFaults();
    expect([told.status, status]).toEqual([503, 503]);
    expect(body.error.message).toContain('could not be looked at once more');
    expect(portal.notifications).toEqual([]);
    expect(await stateInAws(instanceId)).toBe('stopped');
  });

  it('terminates an instance, which then is no longer listed', async () => {
    const { instanceId } = await named('toolbox');
    const { status } = await act(instanceId, 'terminate', {
      confirm: instanceId,
    });
    expect(status).toBe(202);
    await sandbox.settle();
    expect(await stateInAws(instanceId)).toBe('terminated');
    expect((await list()).map(item => item.instanceId)).not.toContain(
      instanceId,
    );
    const again = await act(instanceId, 'terminate', { confirm: instanceId });
    expect(again.status).toBe(409);
  });

  it('never ends what came through Service Catalog', async () => {
    const launch = await portal.running('ami');
    const { body } = await portal.detail(launch);
    const instance = body.resources.find(
      ({ type }: { type: string }) => type === 'AWS::EC2::Instance',
    );
    const { status } = await act(instance.physicalId, 'terminate', {
      confirm: instance.physicalId,
    });
    expect(status).toBe(409);
    expect(await stateInAws(instance.physicalId)).toBe('running');
  });

  it('is known at once to be stopped, whichever catalog of the account it was stopped through', async () => {
    const { instanceId } = await named('rstudio-trial');
    const { status } = await portal.post(
      `/v1/catalogs/${ELSEWHERE}/unauthorised-instances/${instanceId}/stop`,
      { region: 'us-east-1', confirm: instanceId },
      { as: 'platform' },
    );
    expect(status).toBe(202);
    const { body } = await portal.get(TEAM, 'platform');
    expect(body.items).toContainEqual(
      expect.objectContaining({
        instanceId,
        state: expect.stringMatching(/^stopp/),
      }),
    );
  });

  it('has a permission of its own, and the lock of curators', async () => {
    const { instanceId } = await named('rstudio-trial');
    const body = { confirm: instanceId };
    const researcher = await act(instanceId, 'terminate', body, 'researcher');
    expect(researcher.status).toBe(404);
    refused = [unauthorisedInstanceEndPermission.name];
    expect((await act(instanceId, 'terminate', body)).status).toBe(403);
    expect(await stateInAws(instanceId)).not.toBe('terminated');
  });

  describe('who launched what', () => {
    const report = async (by: string): Promise<LaunchReport> =>
      (
        await portal.get(
          `${CATALOG}/launch-report?by=${by}&refresh=true`,
          'platform',
        )
      ).body;

    it('goes by person, portfolio and product', async () => {
      await portal.running('bucket', {}, 'researcher-2');
      const people = await report('person');
      expect(people.groups.map(({ entityRef }) => entityRef)).toEqual([
        'user:default/researcher',
        'user:default/researcher-2',
      ]);
      const [ofSecond] = people.groups[1].items;
      expect(ofSecond).toMatchObject({
        productName: 'Research data bucket',
        status: 'AVAILABLE',
        person: { sessionName: 'researcher-2', isMe: false },
      });

      const portfolios = await report('portfolio');
      expect(portfolios.groups[0]).toMatchObject({
        title: 'AI Research Team Portfolio',
      });
      const products = await report('product');
      const bucket = products.groups.find(
        ({ title }) => title === 'Research data bucket',
      );
      expect(bucket?.items).toHaveLength(1);
    });

    it('is for curators', async () => {
      const { status } = await portal.get(
        `${CATALOG}/launch-report`,
        'researcher',
      );
      expect(status).toBe(404);
    });

    it('makes a resource group of what a person launched, once', async () => {
      const { groups } = await report('person');
      const principalArn = groups[0].key;
      const ask = () =>
        portal.post(
          `${CATALOG}/resource-groups`,
          { principalArn },
          { as: 'platform' },
        );
      const { status, body } = await ask();
      expect(status).toBe(200);
      expect(body.created).toBe(true);
      expect((await ask()).body).toEqual({ ...body, created: false });

      const client = new ResourceGroupsClient({
        region: 'us-east-1',
        endpoint: sandbox.url,
        credentials: await sandbox.credentials(
          'arn:aws:iam::222222222222:role/PortalCurator',
        ),
      });
      const { Resources } = await client.send(
        new ListGroupResourcesCommand({ Group: body.name }),
      );
      client.destroy();
      expect(
        Resources?.map(({ Identifier }) => Identifier?.ResourceType),
      ).toContain('AWS::EC2::Instance');
    });

    it('refuses a principal of another account', async () => {
      const { status, body } = await portal.post(
        `${CATALOG}/resource-groups`,
        {
          principalArn:
            'arn:aws:sts::333333333333:assumed-role/GenomicsTeam/other',
        },
        { as: 'platform' },
      );
      expect(status).toBe(400);
      expect(body.error.field).toBe('principalArn');
    });
  });
});
