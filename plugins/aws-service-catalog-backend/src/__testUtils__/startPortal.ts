import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import request from 'supertest';
import {
  storyConfig,
  storyEntities,
  storyUserInfo,
  type TestSandbox,
} from 'test-sandbox';
import plugin from '../index';
import { expectContract } from './expectContract';

export { group, person, storyConfig } from 'test-sandbox';

/** What a backend is made of. */
export type Feature = NonNullable<
  Parameters<typeof startTestBackend>[0]
>['features'] extends (infer F)[] | undefined
  ? F
  : never;

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
        entities: options.entities ?? storyEntities,
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
