import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from '../__testUtils__/TestSandbox';
import { eventually } from '../__testUtils__/eventually';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

describe('what runs, on product cards', () => {
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

  async function runningOf(person: string, willDo: (team: number) => boolean) {
    const { body } = await eventually(
      () => portal.get(`${TEAM}/products?search=data%20bucket`, person),
      answer => {
        const [item]: ProductSummary[] = answer.body.items;
        return item.running !== undefined && willDo(item.running.team);
      },
    );
    return body.items[0].running;
  }

  it('is counted for the team, and for the person', async () => {
    expect(await runningOf('researcher', team => team === 0)).toEqual({
      mine: 0,
      team: 0,
    });
    const { body } = await portal.get(`${TEAM}/products?search=data%20bucket`);
    const [{ id }] = body.items;
    const product = await portal.get(`${TEAM}/products/${id}`);
    const [path] = product.body.launchPaths;
    const form = await portal.get(
      `${TEAM}/products/${id}/launch-form?path=${path.id}`,
    );
    const launched = await portal.post(
      `${TEAM}/launches`,
      {
        productId: id,
        versionId: form.body.versionId,
        pathId: path.id,
        name: 'counted-bucket',
        parameters: Object.fromEntries(
          form.body.schema.required.map((key: string) => [key, 'counted']),
        ),
        tags: form.body.tagOptions
          .filter(({ values }: { values: string[] }) => values.length > 1)
          .map(({ key, values }: { key: string; values: string[] }) => ({
            key,
            value: values[0],
          })),
      },
      { headers: { 'Idempotency-Key': 'count-key-0001' } },
    );
    expect(launched.status).toBe(202);
    await portal.get(`${TEAM}/provisioned-products?refresh=true`);

    expect(await runningOf('researcher', team => team > 0)).toEqual({
      mine: 1,
      team: 1,
    });
    expect(await runningOf('researcher-2', team => team > 0)).toEqual({
      mine: 0,
      team: 1,
    });
    const detail = await portal.get(`${TEAM}/products/${id}`, 'researcher-2');
    expect(detail.body.running).toEqual({ mine: 0, team: 1 });
  });
});
