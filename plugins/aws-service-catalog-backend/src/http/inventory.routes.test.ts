import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  InventoryAddressList,
  InventoryProductList,
  InventoryProvisionedProductList,
  Launch,
} from 'backstage-plugin-aws-service-catalog-common';
import request from 'supertest';
import { TestSandbox } from 'test-sandbox';
import { expectContract } from '../__testUtils__/expectContract';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

const TEAM = '/v1/inventory/teams/ai-research';

describe('the inventory', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
  }, 180_000);
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  async function get(path: string, subject = 'plugin:catalog') {
    const sent = request(portal.server)
      .get(`/api/aws-service-catalog${path}`)
      .set(
        'Authorization',
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service(subject),
          targetPluginId: 'aws-service-catalog',
        }),
      );
    const response = await sent;
    expectContract(sent.method, sent.url, response);
    return response;
  }

  async function running(): Promise<InventoryProvisionedProductList> {
    return (await get(`${TEAM}/provisioned-products`)).body;
  }

  it('tells every team and its regions', async () => {
    const { body } = await get('/v1/inventory/teams');
    expect(body).toEqual({
      complete: true,
      items: [
        {
          id: 'ai-research',
          groupRef: 'group:default/ai-research',
          title: 'AI Research',
          accountId: '222222222222',
          regions: ['us-east-1'],
        },
        {
          id: 'genomics',
          groupRef: 'group:default/genomics',
          title: 'Genomics',
          accountId: '333333333333',
          regions: ['us-east-1'],
        },
      ],
    });
  });

  it('tells what a team runs, with who launched it, for what, and its console page', async () => {
    const launch: Launch = await portal.running('bucket', {
      entityRef: 'component:default/sleep-study',
    });
    const { items } = await running();
    expect(
      items.find(({ id }) => id === launch.provisionedProductId),
    ).toMatchObject({
      name: launch.provisionedProductName,
      status: 'AVAILABLE',
      productName: 'Research data bucket',
      launchedBy: 'user:default/researcher',
      lastGoodRecordId: launch.recordId,
      consoleUrl: expect.stringContaining(launch.provisionedProductId ?? '-'),
      launchedFor: 'component:default/sleep-study',
    });
  });

  it('finds one by its id, and tells by an empty page that a team has none of it', async () => {
    const [first] = (await running()).items;
    const one = await get(`${TEAM}/provisioned-products?id=${first.id}`);
    expect(one.body.items).toEqual([first]);
    for (const path of [
      `${TEAM}/provisioned-products?id=pp-nowhere`,
      `/v1/inventory/teams/genomics/provisioned-products?id=${first.id}`,
    ]) {
      expect((await get(path)).body).toEqual({ items: [] });
    }
  });

  it('asks AWS for every page anew, and passes on that AWS does not answer', async () => {
    await running();
    await sandbox.addFault({
      match: { service: 'servicecatalog' },
      effect: { type: 'error', code: 'InternalFailure', status: 500 },
    });
    const { status } = await get(`${TEAM}/provisioned-products`);
    expect(status).toBe(503);
  });

  it('tells the outputs that are addresses', async () => {
    const launch = await portal.running('hub');
    const { body } = await get(
      `${TEAM}/provisioned-products/${launch.provisionedProductId}/addresses`,
    );
    const { items }: InventoryAddressList = body;
    expect(items.length).toBeGreaterThan(0);
    for (const { output, url } of items) {
      expect(output).not.toBe('CloudformationStackARN');
      // The origin alone: a path could hold a token.
      expect(url).toMatch(/^https?:\/\/[^/]+\/$/);
    }
  });

  it('passes on that a role may not look for what has outputs', async () => {
    const [{ id }] = (await running()).items;
    await sandbox.addFault({
      match: { operation: 'SearchProvisionedProducts' },
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    const { status } = await get(
      `${TEAM}/provisioned-products/${id}/addresses`,
    );
    expect(status).toBe(403);
  });

  it('tells the approved products in pages, in the order of their ids', async () => {
    const whole: InventoryProductList = (await get(`${TEAM}/products`)).body;
    expect(whole.items.map(({ name }) => name)).toContain('JupyterHub on EC2');
    expect(whole.nextCursor).toBeUndefined();

    const paged: InventoryProductList['items'] = [];
    let cursor: string | undefined;
    do {
      const query = new URLSearchParams({
        limit: '2',
        ...(cursor && { cursor }),
      });
      const { body } = await get(`${TEAM}/products?${query}`);
      const page: InventoryProductList = body;
      expect(page.items.length).toBeLessThanOrEqual(2);
      paged.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged).toEqual(whole.items);
  });

  it.each([
    '/v1/inventory/teams',
    `${TEAM}/products`,
    `${TEAM}/provisioned-products`,
    `${TEAM}/provisioned-products/pp-1/addresses`,
  ])(
    'keeps people, and services that nobody has allowed, from %s',
    async path => {
      for (const person of ['researcher', 'platform']) {
        expect((await portal.get(path, person)).status).toBe(403);
      }
      const { status, body } = await get(path, 'plugin:search');
      expect(status).toBe(403);
      expect(body.error.message).toBe(
        "awsServiceCatalog.inventory.readers does not name 'plugin:search'",
      );
    },
  );

  it('refuses a team and a region that are none', async () => {
    const nowhere = await get('/v1/inventory/teams/nowhere/products');
    expect(nowhere.status).toBe(404);
    const { status, body } = await get(`${TEAM}/products?region=eu-west-1`);
    expect(status).toBe(400);
    expect(body.error.field).toBe('region');
  });
});
