import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { portfolioSharePermission } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

describe('GET /v1/catalogs', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  let refused: string[] = [];

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    const allowAll = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(({ permission }) => ({
          result: refused.includes(permission.name)
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
        })),
    });
    portal = await startPortal(sandbox, {
      features: [
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () => allowAll,
        }),
      ],
    });
  });
  afterEach(() => {
    refused = [];
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('answers a curator the catalogs of the configuration', async () => {
    const { status, body } = await portal.get('/v1/catalogs', 'platform');
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        id: 'hub',
        accountId: '111111111111',
        region: 'us-east-1',
        may: { read: true, share: true, guard: true },
      },
      { id: 'ai-research', accountId: '222222222222', hub: 'hub' },
    ]);
  });

  it('answers nobody else any, whatever the permission policy allows', async () => {
    const { status, body } = await portal.get('/v1/catalogs', 'researcher');
    expect(status).toBe(200);
    expect(body.items).toEqual([]);
  });

  it('says what the permission policy refuses a curator', async () => {
    refused = [portfolioSharePermission.name];
    const { body } = await portal.get('/v1/catalogs', 'platform');
    expect(body.items[0].may).toMatchObject({ share: false, curate: true });
  });
});
