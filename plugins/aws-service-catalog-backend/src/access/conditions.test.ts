import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

describe('conditional permissions', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    // Conditions are decided without AWS: nothing listens there.
    portal = await startPortal({ url: 'http://127.0.0.1:9' });
  });
  afterAll(async () => {
    await portal?.stop();
  });

  it.each([
    ['ai-research', ['group:default/ai-research'], 'ALLOW'],
    ['ai-research', ['group:default/genomics'], 'DENY'],
    ['nowhere', ['group:default/ai-research'], 'DENY'],
  ])('for team %s with claims %j: %s', async (team, claims, expected) => {
    const { status, body } = await request(portal.server)
      .post(
        '/api/aws-service-catalog/.well-known/backstage/permissions/apply-conditions',
      )
      .set('Authorization', mockCredentials.service.header())
      .send({
        items: [
          {
            id: '1',
            resourceRef: team,
            resourceType: 'aws-service-catalog-team',
            conditions: {
              rule: 'IS_TEAM_MEMBER',
              resourceType: 'aws-service-catalog-team',
              params: { claims },
            },
          },
        ],
      });
    expect(status).toBe(200);
    expect(body.items).toEqual([{ id: '1', result: expected }]);
  });
});
