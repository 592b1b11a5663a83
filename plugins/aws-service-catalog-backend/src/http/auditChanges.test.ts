import { mockServices } from '@backstage/backend-test-utils';
import { TestSandbox } from 'test-sandbox';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

describe('audit', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;
  const success = jest.fn(async () => {});
  const fail = jest.fn(async () => {});
  const createEvent = jest.fn(async () => ({ success, fail }));

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startPortal(sandbox, {
      features: [mockServices.auditor.mock({ createEvent }).factory],
    });
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });
  beforeEach(() => {
    jest.clearAllMocks();
  });

  const headers = { 'Idempotency-Key': 'audit-key-0001' };

  it('records a change that was refused before it was even looked at', async () => {
    await portal.post(
      `${TEAM}/launches`,
      { productId: 'prod-1', colour: 'red', parameters: { Password: 'hush' } },
      { headers },
    );
    expect(createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'launch-create',
        severityLevel: 'medium',
        meta: { team: 'ai-research' },
      }),
    );
    expect(fail).toHaveBeenCalledWith(
      expect.objectContaining({
        error: expect.objectContaining({ name: 'InputError' }),
      }),
    );
    expect(success).not.toHaveBeenCalled();
  });

  it('records who tried to act for a team of others', async () => {
    await portal.post(
      `${TEAM}/provisioned-products/pp-1/terminations`,
      { confirmName: 'x' },
      { as: 'other-team', headers },
    );
    expect(createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'provisioned-product-terminate',
        meta: { team: 'ai-research', provisionedProductId: 'pp-1' },
      }),
    );
    expect(fail).toHaveBeenCalledWith(
      expect.objectContaining({
        error: expect.objectContaining({ name: 'NotFoundError' }),
      }),
    );
  });

  it('records a change that was made, with what came of it, and no values', async () => {
    const { body: list } = await portal.get(
      `${TEAM}/products?search=data%20bucket`,
    );
    const [{ id }] = list.items;
    const { body: product } = await portal.get(`${TEAM}/products/${id}`);
    const [path] = product.launchPaths;
    const { body: form } = await portal.get(
      `${TEAM}/products/${id}/launch-form?path=${path.id}`,
    );
    const parameters = Object.fromEntries(
      (form.schema.required as string[]).map(key => [key, 'audit-bucket']),
    );
    const { status, body } = await portal.post(
      `${TEAM}/launches`,
      {
        productId: id,
        versionId: form.versionId,
        pathId: path.id,
        name: 'audited-bucket',
        parameters,
        tags: form.tagOptions
          .filter(({ values }: { values: string[] }) => values.length > 1)
          .map(({ key, values }: { key: string; values: string[] }) => ({
            key,
            value: values[0],
          })),
      },
      { headers },
    );
    expect(status).toBe(202);
    expect(success).toHaveBeenCalledWith({
      meta: expect.objectContaining({ launchId: body.id }),
    });
    expect(fail).not.toHaveBeenCalled();
    expect(JSON.stringify(success.mock.calls)).not.toContain('audit-bucket"');
  });

  it('does not record what changes nothing', async () => {
    await portal.get(`${TEAM}/products`);
    await portal.post(`${TEAM}/pre-flight`, { operation: 'terminate' });
    expect(createEvent).not.toHaveBeenCalled();
  });

  it('records the policy that a launch role got', async () => {
    const body = {
      name: 'LaunchRole-Audited',
      preset: 'walkthrough',
      resourceTypes: ['AWS::EC2::Instance'],
    };
    const path = '/v1/catalogs/ai-research/launch-roles';
    await portal.post(path, body, { as: 'platform' });
    await portal.post(path, body, { as: 'platform' });
    const policy = { Version: '2012-10-17', Statement: expect.any(Array) };
    expect(success.mock.calls).toMatchObject([
      [{ meta: { after: { policy } } }],
      [{ meta: { before: { policy }, after: { policy } } }],
    ]);
  });
});
