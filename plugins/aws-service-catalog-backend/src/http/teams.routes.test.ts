import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { TestSandbox } from 'test-sandbox';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

describe('GET /v1/teams', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('answers the teams of the person, with what the person may do', async () => {
    const { status, body } = await portal.get('/v1/teams', 'researcher');
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          id: 'ai-research',
          groupRef: 'group:default/ai-research',
          title: 'AI Research',
          accountId: '222222222222',
          regions: ['us-east-1'],
          roleName: 'AIResearchTeam',
          may: { read: true, launch: true, update: true, terminate: true },
        },
      ],
      person: {
        entityRef: 'user:default/researcher',
        groupRefs: ['group:default/ai-research'],
        curator: false,
      },
      contacts: ['group:default/platform'],
    });
  });

  it('tells a person of no team whom to ask', async () => {
    const { status, body } = await portal.get('/v1/teams', 'nobody');
    expect(status).toBe(200);
    expect(body.items).toEqual([]);
    expect(body.contacts).toEqual(['group:default/platform']);
  });

  it('knows curators', async () => {
    const { body } = await portal.get('/v1/teams', 'platform');
    expect(body.person.curator).toBe(true);
  });

  it('answers nobody who is not signed in, nor a service', async () => {
    const path = '/api/aws-service-catalog/v1/teams';
    const none = await request(portal.server)
      .get(path)
      .set('Authorization', mockCredentials.none.header());
    expect(none.status).toBe(401);
    const service = await request(portal.server)
      .get(path)
      .set('Authorization', mockCredentials.service.header());
    expect(service.status).toBe(403);
  });
});
