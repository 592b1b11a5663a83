import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import path from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { httpRouterServiceFactory } from '@backstage/backend-defaults/httpRouter';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { permissionsRegistryServiceFactory } from '@backstage/backend-defaults/permissionsRegistry';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  type TestBackend,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import scaffolderEntityModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import serviceCatalogPlugin from 'backstage-plugin-aws-service-catalog-backend';
import catalogModule from 'backstage-plugin-catalog-backend-module-aws-service-catalog';
import request from 'supertest';
import { eventually, storyConfig, TestSandbox } from 'test-sandbox';
import personas from '../personas';
import policy from '.';

interface Entity {
  kind: string;
  metadata: { name: string; title: string };
  spec: { owner: string };
}

const PEOPLE = ['researcher', 'other-team', 'nobody'];

jest.setTimeout(180_000);

describe('the policy of the demo', () => {
  let sandbox: TestSandbox;
  let backend: TestBackend;
  const scheduler = mockServices.scheduler();
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    process.env.AWS_ENDPOINT_URL = sandbox.url;
    backend = await startTestBackend({
      features: [
        // Backstage's own authentication: a policy is asked about people who have signed in.
        authServiceFactory,
        httpAuthServiceFactory,
        httpRouterServiceFactory,
        userInfoServiceFactory,
        authPlugin,
        personas,
        catalogPlugin,
        scaffolderEntityModel,
        catalogModule,
        serviceCatalogPlugin,
        permissionPlugin,
        policy,
        permissionsServiceFactory,
        permissionsRegistryServiceFactory,
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        mockServices.rootConfig.factory({
          data: {
            ...storyConfig,
            permission: { enabled: true },
            auth: {
              providers: {
                personas: {
                  people: PEOPLE.map(id => ({
                    id,
                    name: id,
                    userEntityRef: `user:default/${id}`,
                  })),
                },
              },
            },
            catalog: {
              providers: { awsServiceCatalog: { templates: true } },
              locations: [
                {
                  type: 'file',
                  target: path.resolve(
                    __dirname,
                    '../../../../examples/org.yaml',
                  ),
                  rules: [{ allow: ['User', 'Group'] }],
                },
              ],
            },
          },
        }),
      ],
    });
    for (const person of PEOPLE) tokens.set(person, await signIn(person));
    await scheduler.triggerTask('refresh-aws-service-catalog');
    for (const person of ['researcher', 'other-team']) {
      await eventually(
        () => visibleTo(person, 'template'),
        templates => templates.length > 0,
      );
    }
  });
  afterAll(async () => {
    await backend?.stop();
    await sandbox?.stop();
  });

  /** As soon as the catalog knows the person. */
  async function signIn(person: string): Promise<string> {
    const { body } = await eventually(
      async () =>
        request(backend.server)
          .get('/api/auth/personas/refresh')
          .set('x-portal-persona', person),
      ({ status }) => status === 200,
    );
    return body.backstageIdentity.token;
  }

  async function visibleTo(person: string, kind: string): Promise<Entity[]> {
    const { status, text, body } = await request(backend.server)
      .get(`/api/catalog/entities/by-query?filter=kind=${kind}&limit=500`)
      .set('Authorization', `Bearer ${tokens.get(person)}`);
    if (status !== 200) throw new Error(text);
    return body.items;
  }

  it.each([
    ['researcher', 'group:default/ai-research'],
    ['other-team', 'group:default/genomics'],
  ])('shows %s the templates of %s alone', async (person, group) => {
    const templates = await visibleTo(person, 'template');
    expect(new Set(templates.map(({ spec }) => spec.owner))).toEqual(
      new Set([group]),
    );
  });

  it('shows somebody of no team none of them, by name neither', async () => {
    expect(await visibleTo('nobody', 'template')).toEqual([]);
    const [template] = await visibleTo('researcher', 'template');
    const byName = (person: string) =>
      request(backend.server)
        .get(
          `/api/catalog/entities/by-name/template/default/${template.metadata.name}`,
        )
        .set('Authorization', `Bearer ${tokens.get(person)}`);
    expect((await byName('nobody')).status).toBe(404);
    expect((await byName('researcher')).status).toBe(200);
  });
});
