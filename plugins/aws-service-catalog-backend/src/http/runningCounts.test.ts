import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox, eventually } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';

jest.setTimeout(180_000);

const TEAM = '/v1/teams/ai-research';

describe('what runs, on product cards', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox);
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
    const launch = await portal.running('bucket');
    await portal.get(`${TEAM}/provisioned-products?refresh=true`);

    expect(await runningOf('researcher', team => team > 0)).toEqual({
      mine: 1,
      team: 1,
    });
    expect(await runningOf('researcher-2', team => team > 0)).toEqual({
      mine: 0,
      team: 1,
    });
    const detail = await portal.get(
      `${TEAM}/products/${launch.productId}`,
      'researcher-2',
    );
    expect(detail.body.running).toEqual({ mine: 0, team: 1 });
  });
});
