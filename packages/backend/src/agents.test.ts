import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { httpRouterServiceFactory } from '@backstage/backend-defaults/httpRouter';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  type TestBackend,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import mcpActionsPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import serviceCatalogPlugin from 'backstage-plugin-aws-service-catalog-backend';
import request from 'supertest';
import personas from './personas';

const entity = (kind: string, name: string, groups: string[] = []) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: {},
  relations: groups.map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});

const SERVICE_TOKEN = 'a-static-token-of-a-service';

/** With Backstage's own authentication: the token that somebody got by signing in is all that an agent has. */
describe('an agent of somebody who has signed in', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        authServiceFactory,
        httpAuthServiceFactory,
        httpRouterServiceFactory,
        userInfoServiceFactory,
        actionsServiceFactory,
        actionsRegistryServiceFactory,
        authPlugin,
        personas,
        mcpActionsPlugin,
        serviceCatalogPlugin,
        catalogServiceMock.factory({
          entities: [
            entity('User', 'researcher', ['ai-research']),
            entity('User', 'nobody'),
            entity('Group', 'ai-research'),
          ],
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            backend: {
              baseUrl: 'http://localhost:7007',
              actions: { pluginSources: ['aws-service-catalog'] },
              auth: {
                externalAccess: [
                  {
                    type: 'static',
                    options: { token: SERVICE_TOKEN, subject: 'robot' },
                  },
                ],
              },
            },
            auth: {
              providers: {
                personas: {
                  people: ['researcher', 'nobody'].map(id => ({
                    id,
                    name: id,
                    userEntityRef: `user:default/${id}`,
                  })),
                },
              },
            },
            awsServiceCatalog: {
              teams: [
                {
                  group: 'group:default/ai-research',
                  accountId: '222222222222',
                  regions: ['us-east-1'],
                  roleName: 'AIResearchTeam',
                },
              ],
            },
          },
        }),
      ],
    });
  });
  afterAll(async () => {
    await backend?.stop();
  });

  async function signIn(persona: string): Promise<string> {
    const { body } = await request(backend.server)
      .get('/api/auth/personas/refresh')
      .set('x-portal-persona', persona)
      .expect(200);
    return body.backstageIdentity.token;
  }

  async function connect(token: string): Promise<Client> {
    const client = new Client({ name: 'test-agent', version: '1.0.0' });
    const url = `http://localhost:${backend.server.port()}/api/mcp-actions/v1`;
    await client.connect(
      new StreamableHTTPClientTransport(new URL(url), {
        requestInit: { headers: { Authorization: `Bearer ${token}` } },
      }),
    );
    return client;
  }

  const call = (client: Client, tool: string, args = {}) =>
    client.callTool({ name: `aws-service-catalog.${tool}`, arguments: args });

  it('is that person, in the teams of that person', async () => {
    const client = await connect(await signIn('researcher'));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain(
      'aws-service-catalog.launch-product',
    );
    const { structuredContent } = await call(client, 'list-my-teams');
    expect(structuredContent).toMatchObject({
      person: 'user:default/researcher',
      teams: [{ id: 'ai-research' }],
    });
    await client.close();
  });

  it('finds nothing as somebody of no team', async () => {
    const client = await connect(await signIn('nobody'));
    const { structuredContent } = await call(client, 'list-my-teams');
    expect(structuredContent).toMatchObject({
      person: 'user:default/nobody',
      teams: [],
    });
    const refused = await call(client, 'list-my-products', {
      team: 'ai-research',
    });
    expect(refused).toMatchObject({
      isError: true,
      content: [{ text: expect.stringMatching(/^NotFoundError: /) }],
    });
    await client.close();
  });

  it('is nobody with the token of a service', async () => {
    const client = await connect(SERVICE_TOKEN);
    expect(await call(client, 'list-my-teams')).toMatchObject({
      isError: true,
      content: [{ text: expect.stringMatching(/^NotAllowedError: /) }],
    });
    await client.close();
  });

  it('does not get in without a token', async () => {
    await expect(connect('no-token')).rejects.toThrow(/401|Unauthorized/);
  });
});
