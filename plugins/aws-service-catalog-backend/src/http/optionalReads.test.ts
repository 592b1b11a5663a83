import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

describe('a launch form', () => {
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

  it('is there while the template cannot be read, only without what the launch makes', async () => {
    for (const operation of [
      'DescribeProvisioningArtifact',
      'GetTemplateSummary',
      'GetTemplate',
    ]) {
      await sandbox.addFault({
        match: { operation },
        effect: { type: 'error', code: 'InternalFailure', status: 500 },
      });
    }
    const products = '/v1/teams/ai-research/products';
    const { body: list } = await portal.get(products);
    const { id } = list.items.find(
      ({ name }: ProductSummary) => name === 'Research data bucket',
    );
    const { body: product } = await portal.get(`${products}/${id}`);
    const [path] = product.launchPaths;
    const { status, body } = await portal.get(
      `${products}/${id}/launch-form?path=${path.id}`,
    );
    expect(status).toBe(200);
    expect(body.resources).toBeUndefined();
    expect(body.schema.properties).toHaveProperty('Classification');
  });
});
