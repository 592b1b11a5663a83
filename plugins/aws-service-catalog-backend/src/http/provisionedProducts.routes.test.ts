import { randomUUID } from 'node:crypto';
import {
  ProvisionProductCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';
const LIST = `${TEAM}/provisioned-products`;

describe('provisioned products', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  async function versionsOf(launch: Launch): Promise<string[]> {
    const { body } = await portal.get(`${TEAM}/products/${launch.productId}`);
    return body.versions.map(({ id }: { id: string }) => id);
  }

  describe('in a list', () => {
    it('are mine or the team’s, found by words and filters, page by page', async () => {
      const mine = await portal.running('bucket', { name: 'list-a' });
      const theirs = await portal.running(
        'bucket',
        { name: 'list-b' },
        'researcher-2',
      );
      const names = async (query: string, as?: string) => {
        const { body } = await portal.get(
          `${LIST}?search=list-&sort=name&${query}`,
          as,
        );
        return body.items.map(({ name }: { name: string }) => name);
      };

      expect(await names('')).toEqual(['list-a']);
      expect(await names('', 'researcher-2')).toEqual(['list-b']);
      expect(await names('scope=team')).toEqual(['list-a', 'list-b']);
      expect(await names('scope=team&filter=status%3DERROR')).toEqual([]);
      expect(
        await names(
          `scope=team&filter=${encodeURIComponent(
            'owner=user:default/researcher-2',
          )}`,
        ),
      ).toEqual(['list-b']);
      expect(
        await names(`scope=team&filter=product%3D${mine.productId}`),
      ).toEqual(['list-a', 'list-b']);
      const first = await portal.get(
        `${LIST}?search=list-&sort=name&scope=team&limit=1`,
      );
      expect(first.body).toMatchObject({ total: 2, stale: false });
      expect(
        await names(`scope=team&limit=1&cursor=${first.body.nextCursor}`),
      ).toEqual(['list-b']);
      expect(first.body.items[0]).toMatchObject({
        id: mine.provisionedProductId,
        status: 'AVAILABLE',
        statusInWords: 'Ready',
        tone: 'ok',
        owner: { entityRef: 'user:default/researcher', isMe: true },
        productName: 'Research data bucket',
      });
      expect((await portal.get(LIST, 'other-team')).status).toBe(404);
      expect((await portal.detail(theirs, 'other-team')).status).toBe(404);
      expect(
        (
          await portal.get(
            `/v1/teams/genomics/provisioned-products/${theirs.provisionedProductId}`,
            'other-team',
          )
        ).status,
      ).toBe(404);
    });

    it('come page by page without gap or repetition while some come and others go', async () => {
      const [first] = [
        await portal.running('bucket', { name: 'paged-b' }),
        await portal.running('bucket', { name: 'paged-c' }),
        await portal.running('bucket', { name: 'paged-d' }),
      ];
      const page = async (cursor = '') => {
        const { body } = await portal.get(
          `${LIST}?search=paged&sort=name&limit=2&refresh=true${cursor}`,
        );
        return body;
      };
      const namesIn = ({ items }: { items: { name: string }[] }) =>
        items.map(({ name }) => name);
      const before = await page();
      expect(namesIn(before)).toEqual(['paged-b', 'paged-c']);

      await portal.running('bucket', { name: 'paged-a' });
      await portal.change(first, 'terminations', { confirmName: 'paged-b' });
      await portal.finish();
      const after = await page(`&cursor=${before.nextCursor}`);
      expect(namesIn(after)).toEqual(['paged-d']);
      expect(after.nextCursor).toBeUndefined();
      expect(namesIn(await page())).toEqual(['paged-a', 'paged-c']);
    });

    it('show a launch under way and a newer version', async () => {
      const [, older] = await versionsOf(await portal.running('bucket'));
      const order = await portal.order('bucket', { versionId: older });
      const { body: launch } = await portal.launch(order);
      await portal.watch();
      const read = async () => {
        const { body } = await portal.get(`${LIST}?search=${order.name}`);
        return body.items[0];
      };

      expect(await read()).toMatchObject({
        status: 'UNDER_CHANGE',
        statusInWords: 'Launching',
        activeLaunchId: launch.id,
        newerVersion: { name: 'v2' },
      });
      await portal.finish();
      const done = await read();
      expect(done).toMatchObject({ statusInWords: 'Ready' });
      expect(done).not.toHaveProperty('activeLaunchId');
    });

    it('show what was done outside the portal, with its owner', async () => {
      const order = await portal.order('bucket');
      const outside = new ServiceCatalogClient({
        region: 'us-east-1',
        endpoint: sandbox.url,
        credentials: await sandbox.credentials('researcher-2'),
      });
      await outside.send(
        new ProvisionProductCommand({
          ProvisionToken: randomUUID(),
          ProvisionedProductName: order.name,
          ProductId: order.productId,
          ProvisioningArtifactId: order.versionId,
          PathId: order.pathId,
          Tags: [{ Key: 'CostCenter', Value: '4711' }],
        }),
      );
      await sandbox.settle();
      const { body } = await portal.get(
        `${LIST}?scope=team&refresh=true&search=${order.name}`,
      );

      expect(body.items).toMatchObject([
        {
          status: 'AVAILABLE',
          owner: { entityRef: 'user:default/researcher-2', isMe: false },
        },
      ]);
      const { body: records } = await portal.get(
        `${LIST}/${body.items[0].id}/records`,
      );
      expect(records.items).toMatchObject([{ inWords: 'Launched' }]);
      expect(records.items[0]).not.toHaveProperty('launchId');
    });

    it('stay on the page, marked as old, while AWS does not answer', async () => {
      const { body: before } = await portal.get(`${LIST}?scope=team`);
      await sandbox.addFault({
        match: { service: 'servicecatalog' },
        effect: { type: 'error', code: 'InternalFailure', status: 500 },
      });
      const down = await portal.get(`${LIST}?scope=team&refresh=true`);
      await sandbox.clearFaults();
      const back = await portal.get(`${LIST}?scope=team&refresh=true`);

      expect(down.body).toMatchObject({ stale: true, total: before.total });
      expect(down.body.asOf).toBe(before.asOf);
      expect(back.body).toMatchObject({ stale: false, total: before.total });
    });
  });

  it('tell everything on their own page', async () => {
    const launch = await portal.running('ami');
    const { body } = await portal.detail(launch);

    expect(body).toMatchObject({
      statusInWords: 'Ready',
      versionName: '2026.10',
      launchRole: { name: 'LaunchRole-DeepLearning' },
      may: { update: true, terminate: true, plan: true },
      owner: { isMe: true },
    });
    expect(body.parameters).toContainEqual({
      key: 'InstanceType',
      value: 't3.large',
      secret: false,
    });
    expect(body.tags).toEqual(
      expect.arrayContaining([
        { key: 'CostCenter', value: '4711', auto: false },
        {
          key: 'aws:servicecatalog:provisioningPrincipalArn',
          value:
            'arn:aws:sts::222222222222:assumed-role/AIResearchTeam/researcher',
          auto: true,
          inWords: 'Who launched it',
        },
      ]),
    );
    expect(
      body.resources.map(({ type }: { type: string }) => type).sort(),
    ).toEqual(['AWS::EC2::Instance', 'AWS::EC2::SecurityGroup']);
    const unknown = await portal.get(`${LIST}/pp-unknown`);
    expect(unknown.status).toBe(404);
  });

  it('tell their history to no other team', async () => {
    const launch = await portal.running('bucket');
    const records = `/provisioned-products/${launch.provisionedProductId}/records`;

    expect(
      (await portal.get(`${TEAM}/provisioned-products/pp-unknown/records`))
        .status,
    ).toBe(404);
    expect(
      (await portal.get(`/v1/teams/genomics${records}`, 'other-team')).status,
    ).toBe(404);
    const wrong = await portal.get(`${TEAM}${records}?cursor=not-a-cursor`);
    expect([wrong.status, wrong.body.error.field]).toEqual([400, 'cursor']);
  });
});
