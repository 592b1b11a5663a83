import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import { authModulePersonas } from './module';

const user = (name: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { memberOf: [] },
  relations: [{ type: 'memberOf', targetRef: `group:default/team-of-${name}` }],
});

const people = [
  {
    id: 'researcher',
    name: 'Riley',
    userEntityRef: 'user:default/researcher',
  },
];

function startPortal(providers: object) {
  return startTestBackend({
    features: [
      authPlugin,
      authModulePersonas,
      catalogServiceMock.factory({
        entities: [user('researcher'), user('administrator')],
      }),
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth: { providers },
        },
      }),
    ],
  });
}

describe('signing in as a persona', () => {
  it('gives the identity of the configured user, with the groups the catalog knows', async () => {
    const { server } = await startPortal({ personas: { people } });

    const answer = await request(server)
      .get('/api/auth/personas/refresh')
      .set('x-portal-persona', 'researcher');

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      profile: { displayName: 'Riley' },
      backstageIdentity: {
        identity: {
          userEntityRef: 'user:default/researcher',
          ownershipEntityRefs: [
            'user:default/researcher',
            'group:default/team-of-researcher',
          ],
        },
      },
    });
  });

  it.each([
    ['a person of the catalog who is no persona', 'administrator'],
    ['an entity ref instead of an id', 'user:default/researcher'],
    ['nobody', undefined],
  ])('refuses %s', async (_, id) => {
    const { server } = await startPortal({ personas: { people } });
    const call = request(server).get('/api/auth/personas/refresh');

    const answer = await (id ? call.set('x-portal-persona', id) : call);

    expect(answer.status).toBe(401);
    expect(answer.body.backstageIdentity).toBeUndefined();
  });

  it.each([
    ['without its configuration', {}],
    ['when production configuration takes it away', { personas: null }],
  ])('does not exist %s', async (_, providers) => {
    const { server } = await startPortal(providers);

    const answer = await request(server)
      .get('/api/auth/personas/refresh')
      .set('x-portal-persona', 'researcher');

    expect(answer.status).toBe(404);
  });

  it('keeps the portal from starting in production and says what to do', async () => {
    jest.replaceProperty(process, 'env', {
      ...process.env,
      NODE_ENV: 'production',
    });

    await expect(startPortal({ personas: { people } })).rejects.toThrow(
      /personas sign-in does not start with NODE_ENV=production.*docs\/identity-provider\.md/,
    );
  });

  it('refuses two personas of one id', async () => {
    await expect(
      startPortal({ personas: { people: [...people, ...people] } }),
    ).rejects.toThrow(/names the id "researcher" twice/);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });
});
