import type {
  Launch,
  PreFlight,
} from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

describe('form and pre-flight of an update', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let hub: Launch;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
    const product = await portal.get(`${TEAM}/products?search=jupyter`);
    const { body } = await portal.get(
      `${TEAM}/products/${product.body.items[0].id}`,
    );
    const oldest = body.versions.at(-1);
    hub = await portal.running('hub', {
      name: 'my-hub',
      versionId: oldest.id,
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  async function preFlight(request: object): Promise<PreFlight> {
    const { body } = await portal.post(`${TEAM}/pre-flight`, {
      provisionedProductId: hub.provisionedProductId,
      ...request,
    });
    return body;
  }

  it('starts from present values, and keeps secrets without telling them', async () => {
    const { status, body } = await portal.get(
      `${TEAM}/products/${hub.productId}/launch-form?provisionedProduct=${hub.provisionedProductId}`,
    );
    expect(status).toBe(200);
    expect(body.versionId).not.toBe(hub.versionId);
    expect(body.pathId).toBe(hub.pathId);
    expect(body.values).toMatchObject({ KeyName: 'researcher-key' });
    expect(body.values).not.toHaveProperty('AdminPassword');
    expect(body.kept).toEqual(['AdminPassword']);
    expect(JSON.stringify(body)).not.toContain('correct horse');
    expect(JSON.stringify(body)).not.toContain('****');
  });

  it('needs no value twice: pre-flight takes what an update keeps', async () => {
    const { checks, blocked } = await preFlight({ operation: 'update' });
    expect(blocked).toBe(false);
    expect(checks.map(({ id, status }) => [id, status])).toEqual([
      ['launch-path', 'ok'],
      ['launch-role', 'ok'],
      ['launch-role-trust', 'ok'],
      ['launch-role-permissions', 'ok'],
      ['parameters', 'ok'],
      ['tag-options', 'ok'],
      ['no-operation-running', 'ok'],
    ]);
  });

  it('answers 404 for what does not run', async () => {
    const { status } = await portal.get(
      `${TEAM}/products/${hub.productId}/launch-form?provisionedProduct=pp-nothing`,
    );
    expect(status).toBe(404);
  });

  it.each(['update', 'terminate'])(
    'blocks a change while another operation runs (%s)',
    async operation => {
      await portal.change(hub, 'updates', {
        versionId: hub.versionId,
        parameters: { AdminPassword: `another long password ${operation}` },
      });
      const { checks, blocked } = await preFlight({ operation });
      expect(blocked).toBe(true);
      expect(checks).toContainEqual(
        expect.objectContaining({
          id: 'no-operation-running',
          status: 'blocked',
          fixedBy: 'nobody-yet',
        }),
      );
      await portal.finish();
    },
  );

  it('knows of a change that AWS has not heard of yet', async () => {
    await sandbox.addFault({
      match: { operation: 'UpdateProvisionedProduct' },
      effect: { type: 'drop' },
    });
    await portal.change(hub, 'updates', {
      versionId: hub.versionId,
      parameters: { AdminPassword: 'never heard of by AWS' },
    });
    const { blocked } = await preFlight({ operation: 'terminate' });
    expect(blocked).toBe(true);
  });
});
