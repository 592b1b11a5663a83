import {
  type BackstageCredentials,
  type BackstageUserPrincipal,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import plugin from '../index';
import { expectContract } from './expectContract';
import type { TestSandbox } from './TestSandbox';

/** What a backend is made of. */
export type Feature = NonNullable<
  Parameters<typeof startTestBackend>[0]
>['features'] extends (infer F)[] | undefined
  ? F
  : never;

const groupsOf: Record<string, string[]> = {
  'user:default/researcher': ['group:default/ai-research'],
  'user:default/researcher-2': ['group:default/ai-research'],
  'user:default/other-team': ['group:default/genomics'],
  'user:default/platform': ['group:default/platform'],
};

/** Configuration of the story: the teams of the sandbox and the credentials that may assume their roles. */
export const storyConfig = {
  app: { baseUrl: 'http://portal.example' },
  backend: { actions: { pluginSources: ['aws-service-catalog'] } },
  aws: {
    mainAccount: {
      accountId: '111111111111',
      region: 'us-east-1',
      accessKeyId: 'AKIASANDBOXPORTAL001',
      secretAccessKey: 'sandbox-portal-backend-secret-key-0001',
    },
  },
  awsServiceCatalog: {
    curators: ['group:default/platform'],
    catalogs: [
      {
        id: 'hub',
        accountId: '111111111111',
        region: 'us-east-1',
        roleName: 'PortalCurator',
        templateBucket: 'portal-templates-111111111111',
      },
      {
        id: 'ai-research',
        accountId: '222222222222',
        region: 'us-east-1',
        roleName: 'PortalCurator',
        templateBucket: 'portal-templates-222222222222',
        hub: 'hub',
      },
    ],
    teams: [
      {
        group: 'group:default/ai-research',
        accountId: '222222222222',
        regions: ['us-east-1'],
        roleName: 'AIResearchTeam',
      },
      {
        group: 'group:default/genomics',
        accountId: '333333333333',
        regions: ['us-east-1'],
        roleName: 'GenomicsTeam',
      },
    ],
    // The sandbox has no rate of its own: tests that do not look at the budget should not wait for it.
    reads: { requestsPerSecond: 1000 },
  },
};

const group = (name: string, displayName: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type: 'team', profile: { displayName }, children: [] },
});

const person = (name: string, ...groups: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { memberOf: groups },
  relations: groups.map(one => ({
    type: 'memberOf',
    targetRef: `group:default/${one}`,
  })),
});

const storyUserInfo = createServiceFactory({
  service: coreServices.userInfo,
  deps: {},
  factory: () => ({
    async getUserInfo(credentials: BackstageCredentials) {
      const { principal } =
        credentials as BackstageCredentials<BackstageUserPrincipal>;
      return {
        userEntityRef: principal.userEntityRef,
        ownershipEntityRefs: [
          principal.userEntityRef,
          ...(groupsOf[principal.userEntityRef] ?? []),
        ],
      };
    },
  }),
});

export interface TestPortal {
  /** Makes a request as a person of the story. What comes back is held against the OpenAPI document. */
  get(path: string, as?: string): Promise<request.Response>;
  post(
    path: string,
    body: object,
    options?: { as?: string; headers?: Record<string, string> },
  ): Promise<request.Response>;
  patch(path: string, body: object, as?: string): Promise<request.Response>;
  put(path: string, as?: string): Promise<request.Response>;
  delete(path: string, as?: string): Promise<request.Response>;
  /** The bare server, for requests that are wrong in ways that `get` and `post` do not offer. */
  server: Parameters<typeof request>[0];
  /** Where the API is, for a client that behaves as no test client does. */
  url: string;
  stop(): Promise<void>;
}

/** The plugin in a Backstage backend, with AWS in the sandbox. */
export async function startPortal(
  sandbox: Pick<TestSandbox, 'url'>,
  options: {
    /** Replaces parts of `awsServiceCatalog`. */
    config?: JsonObject;
    entities?: Entity[];
    features?: Feature[];
  } = {},
): Promise<TestPortal> {
  // The SDK's standard way to another endpoint, read when a client is made.
  process.env.AWS_ENDPOINT_URL = sandbox.url;
  const backend = await startTestBackend({
    features: [
      plugin,
      mockServices.rootConfig.factory({
        data: {
          ...storyConfig,
          awsServiceCatalog: {
            ...storyConfig.awsServiceCatalog,
            ...options.config,
          },
        },
      }),
      catalogServiceMock.factory({
        entities: options.entities ?? [
          group('ai-research', 'AI Research'),
          group('genomics', 'Genomics'),
          group('platform', 'Platform team'),
          person('researcher', 'ai-research'),
          person('researcher-2', 'ai-research'),
          person('other-team', 'genomics'),
        ],
      }),
      storyUserInfo,
      ...(options.features ?? []),
    ],
  });
  const base = '/api/aws-service-catalog';
  const header = (as = 'researcher') =>
    mockCredentials.user.header(`user:default/${as}`);
  const checked = async (sent: request.Test) => {
    const response = await sent;
    expectContract(sent.method, sent.url, response);
    return response;
  };
  const { server } = backend;
  return {
    server,
    url: `http://127.0.0.1:${server.port()}${base}`,
    get: (path, as) =>
      checked(
        request(server)
          .get(base + path)
          .set('Authorization', header(as)),
      ),
    post: (path, body, { as, headers = {} } = {}) =>
      checked(
        request(server)
          .post(base + path)
          .set('Authorization', header(as))
          .set(headers)
          .send(body),
      ),
    patch: (path, body, as) =>
      checked(
        request(server)
          .patch(base + path)
          .set('Authorization', header(as))
          .send(body),
      ),
    put: (path, as) =>
      checked(
        request(server)
          .put(base + path)
          .set('Authorization', header(as)),
      ),
    delete: (path, as) =>
      checked(
        request(server)
          .delete(base + path)
          .set('Authorization', header(as)),
      ),
    stop: async () => {
      await backend.stop();
    },
  };
}
