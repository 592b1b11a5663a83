import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  accessGrantPermission,
  catalogCuratePermission,
  constraintChangePermission,
  portfolioSharePermission,
  publicationCreatePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { Publisher, deepLearningAnswers } from '../__testUtils__/publications';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

describe('openPublishing', () => {
  let sandbox: TestSandbox;
  beforeAll(async () => {
    sandbox = await TestSandbox.start();
  });
  afterAll(() => sandbox?.stop());

  it.each(
    [
      publicationCreatePermission,
      catalogCuratePermission,
      constraintChangePermission,
      accessGrantPermission,
      portfolioSharePermission,
    ].flatMap(({ name }) => [
      [name, 'hub'],
      [name, 'ai-research'],
    ]),
  )('is no way round %s in the catalog %s', async (refused, catalog) => {
    const permissions = mockServices.permissions.mock({
      authorize: async requests =>
        requests.map(request => ({
          result:
            request.permission.name === refused &&
            'resourceRef' in request &&
            request.resourceRef === catalog
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
    });
    const portal = await startPortal(sandbox, {
      features: [permissions.factory],
    });
    try {
      const { status, body } = await new Publisher(
        portal,
        '/v1/catalogs/hub',
      ).publish(deepLearningAnswers('Round', { spokes: ['ai-research'] }));
      expect(status).toBe(403);
      expect(body.error.message).toContain(refused);
      expect(body.error.message).toContain(`'${catalog}'`);
      expect(await sandbox.requests({ operation: 'CreateProduct' })).toEqual(
        [],
      );
    } finally {
      await portal.stop();
    }
  });
});
