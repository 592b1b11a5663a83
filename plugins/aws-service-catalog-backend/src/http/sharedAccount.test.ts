import { randomUUID } from 'node:crypto';
import type { Launch } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { storyConfig } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const [aiResearch] = storyConfig.awsServiceCatalog.teams;
const neighbours = {
  ...aiResearch,
  group: 'group:default/genomics',
  // It may do everything in the account, so that nothing but the portal keeps it from what is not its own.
  roleName: 'PortalCurator',
};

describe('a team in the account of another', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;
  let launch: Launch;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox, {
      config: { teams: [aiResearch, neighbours] },
    });
    launch = await portal.running('bucket');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  const ofNeighbours = (rest = '') =>
    `/v1/teams/genomics/provisioned-products${rest}`;
  const itsItem = (rest = '') =>
    ofNeighbours(`/${launch.provisionedProductId}${rest}`);

  it('lists only what was launched through its own role', async () => {
    const own = await portal.get(
      '/v1/teams/ai-research/provisioned-products?scope=team',
    );
    const theirs = await portal.get(ofNeighbours('?scope=team'), 'other-team');
    expect(own.body.total).toBe(1);
    expect([theirs.status, theirs.body.total]).toEqual([200, 0]);
  });

  it('finds neither the other’s item nor its history', async () => {
    const item = await portal.get(itsItem(), 'other-team');
    expect(item.status).toBe(404);
    const records = await portal.get(itsItem('/records'), 'other-team');
    expect(records.body.items ?? []).toEqual([]);
  });

  it.each([
    ['updates', () => ({ versionId: launch.versionId })],
    ['plans', () => ({ versionId: launch.versionId })],
    ['terminations', () => ({ confirmName: launch.provisionedProductName })],
  ])('cannot ask for %s of it', async (change, body) => {
    const { status, body: answer } = await portal.post(
      itsItem(`/${change}`),
      body(),
      {
        as: 'other-team',
        headers: { 'Idempotency-Key': randomUUID() },
      },
    );
    expect(status).toBe(404);
    expect(answer.error.message).toMatch(
      /Your team has no provisioned product/,
    );
    const { body: item } = await portal.detail(launch);
    expect(item.status).toBe('AVAILABLE');
  });
});
