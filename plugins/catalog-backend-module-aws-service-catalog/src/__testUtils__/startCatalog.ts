import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { randomUUID } from 'node:crypto';
import {
  ProvisionProductCommand,
  ServiceCatalogClient,
  TerminateProvisionedProductCommand,
} from '@aws-sdk/client-service-catalog';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import serviceCatalogPlugin from 'backstage-plugin-aws-service-catalog-backend';
import type {
  Launch,
  ProductDetail,
  ProductList,
  ProvisionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import request from 'supertest';
import {
  eventually,
  storyConfig,
  storyUserInfo,
  type TestSandbox,
} from 'test-sandbox';
import catalogModule from '../index';
import { REFRESH_TASK_ID } from '../ServiceCatalogEntityProvider';

const TEAM = 'ai-research';
const API = `/api/aws-service-catalog/v1/teams/${TEAM}`;

/** A catalog with the module, and the plugin beside it. AWS is in the sandbox; tasks run when the test says so. */
export interface CatalogAtWork {
  /** One scheduled reading. */
  poll(): Promise<void>;
  /** Entities of a kind, as soon as they will do. */
  entities(
    kind: 'resource' | 'template',
    willDo: (entities: Entity[]) => boolean,
  ): Promise<Entity[]>;
  /** Entities of a kind, as they are now. */
  now(kind: 'resource' | 'template'): Promise<Entity[]>;
  /** Launches the research data bucket as the researcher, through the portal. */
  launch(overrides?: Partial<ProvisionRequest>): Promise<Launch>;
  /** Terminates it the same way. */
  terminate(launch: Launch): Promise<void>;
  /** Lets the watcher of launches look once, after all stacks have finished. */
  finish(): Promise<void>;
  /** Launches the same product as another researcher, past the portal, and answers the id of what runs. */
  launchOutside(tags?: Record<string, string>): Promise<string>;
  /** Launches so many of it, past the portal, and answers their ids. */
  launchManyOutside(count: number): Promise<string[]>;
  terminateOutside(id: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startCatalog(
  sandbox: TestSandbox,
  options: {
    /** Of `catalog.providers.awsServiceCatalog`. */
    provider?: JsonObject;
    /** Replaces parts of `awsServiceCatalog`. */
    config?: JsonObject;
  } = {},
): Promise<CatalogAtWork> {
  // The SDK's standard way to another endpoint, read when a client is made.
  process.env.AWS_ENDPOINT_URL = sandbox.url;
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      serviceCatalogPlugin,
      catalogModule,
      // The plugin publishes what the module subscribes to: the mock keeps events to one plugin.
      eventsServiceFactory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          ...storyConfig,
          catalog: {
            providers: { awsServiceCatalog: options.provider ?? {} },
            rules: [{ allow: ['Resource', 'Template'] }],
          },
          awsServiceCatalog: {
            ...storyConfig.awsServiceCatalog,
            ...options.config,
          },
        },
      }),
      storyUserInfo,
    ],
  });
  const researcher = mockCredentials.user.header('user:default/researcher');
  const get = async <T>(path: string): Promise<T> => {
    const response = await request(backend.server)
      .get(path)
      .set('Authorization', researcher);
    if (response.status !== 200) throw new Error(response.text);
    return response.body;
  };
  const post = async <T>(path: string, body: object): Promise<T> => {
    const response = await request(backend.server)
      .post(path)
      .set('Authorization', researcher)
      .set('Idempotency-Key', randomUUID())
      .send(body);
    if (response.status !== 202) throw new Error(response.text);
    return response.body;
  };
  const order = async (): Promise<
    ProvisionRequest & { pathId: string; versionId: string }
  > => {
    const list = await get<ProductList>(`${API}/products?limit=100`);
    const { id = '' } =
      list.items.find(({ name }) => name === 'Research data bucket') ?? {};
    const product = await get<ProductDetail>(`${API}/products/${id}`);
    const path = product.launchPaths.find(
      ({ name }) => name === 'AI Research Team Portfolio',
    );
    return {
      productId: id,
      versionId: product.versions[0].id,
      pathId: path?.id ?? '',
      name: `run-${randomUUID().slice(0, 8)}`,
      parameters: { Classification: 'internal' },
      tags: [{ key: 'CostCenter', value: '4711' }],
    };
  };
  const outside = async () =>
    new ServiceCatalogClient({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: await sandbox.credentials('researcher-2'),
    });
  const provisionOutside = async (
    { productId, versionId, pathId, name }: Awaited<ReturnType<typeof order>>,
    tags: Record<string, string> = {},
  ): Promise<string> => {
    const client = await outside();
    const { RecordDetail } = await client.send(
      new ProvisionProductCommand({
        ProvisionToken: randomUUID(),
        ProvisionedProductName: name,
        ProductId: productId,
        ProvisioningArtifactId: versionId,
        PathId: pathId,
        Tags: Object.entries({ CostCenter: '4711', ...tags }).map(
          ([Key, Value]) => ({ Key, Value }),
        ),
      }),
    );
    return RecordDetail?.ProvisionedProductId ?? '';
  };
  const now = async (kind: string) => {
    const { items } = await get<{ items: Entity[] }>(
      `/api/catalog/entities/by-query?limit=500&filter=kind=${kind}`,
    );
    return items;
  };

  return {
    poll: () => scheduler.triggerTask(REFRESH_TASK_ID),
    entities: (kind, willDo) => eventually(() => now(kind), willDo),
    now,
    async launch(overrides) {
      const { id } = await post<Launch>(`${API}/launches`, {
        ...(await order()),
        ...overrides,
      });
      return eventually(
        () => get<Launch>(`${API}/launches/${id}`),
        ({ provisionedProductId }) => provisionedProductId !== undefined,
      );
    },
    async terminate({ provisionedProductId, provisionedProductName }) {
      await post(
        `${API}/provisioned-products/${provisionedProductId}/terminations`,
        { confirmName: provisionedProductName },
      );
    },
    async finish() {
      await sandbox.settle();
      await scheduler.triggerTask('watch-launches');
    },
    async launchOutside(tags) {
      const id = await provisionOutside(await order(), tags);
      await sandbox.settle();
      return id;
    },
    async launchManyOutside(count) {
      const one = await order();
      const ids: string[] = [];
      for (let number = 0; number < count; number++) {
        ids.push(
          await provisionOutside({ ...one, name: `${one.name}-${number}` }),
        );
      }
      await sandbox.settle();
      return ids;
    },
    async terminateOutside(id) {
      const client = await outside();
      await client.send(
        new TerminateProvisionedProductCommand({
          ProvisionedProductId: id,
          TerminateToken: randomUUID(),
        }),
      );
      await sandbox.settle();
    },
    stop: async () => {
      await backend.stop();
    },
  };
}
