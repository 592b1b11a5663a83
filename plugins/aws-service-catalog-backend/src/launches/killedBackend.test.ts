import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type {
  Launch,
  LaunchList,
  ProductDetail,
  ProductList,
  ProvisionedProductList,
} from 'backstage-plugin-aws-service-catalog-common';
import { eventually, type SandboxFault, TestSandbox } from 'test-sandbox';
import { PortalProcess } from '../__testUtils__/PortalProcess';

jest.setTimeout(300_000);

const TEAM = '/v1/teams/ai-research';

/** The backend dies by kill -9 after it wrote the row and before it heard from AWS, and is started again. */
describe('a backend that is killed while it sends a launch', () => {
  let directory: string;
  let sandbox: TestSandbox;
  let portal: PortalProcess;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'killed-backend-'));
    sandbox = await TestSandbox.start();
    portal = await PortalProcess.start(sandbox, path.join(directory, 'db'));
  });
  afterAll(async () => {
    await portal?.kill();
    await sandbox?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  async function bucketOrder(name: string) {
    const { items } = await portal.request<ProductList>(
      'GET',
      `${TEAM}/products`,
    );
    const { id = '' } =
      items.find(item => item.name === 'Research data bucket') ?? {};
    const { versions, launchPaths } = await portal.request<ProductDetail>(
      'GET',
      `${TEAM}/products/${id}`,
    );
    return {
      productId: id,
      versionId: versions[0].id,
      pathId: launchPaths.find(({ name: of }) => of === 'Shared research tools')
        ?.id,
      name,
    };
  }

  const onProvision = (
    effect: SandboxFault['effect'],
    more: Partial<SandboxFault> = {},
  ) =>
    sandbox.addFault({
      match: { operation: 'ProvisionProduct' },
      effect,
      ...more,
    });

  async function launchNamed(name: string): Promise<Launch | undefined> {
    const { items } = await portal.request<LaunchList>(
      'GET',
      `${TEAM}/launches`,
    );
    return items.find(launch => launch.provisionedProductName === name);
  }

  it.each<[string, string, () => Promise<void>]>([
    [
      'before AWS has heard',
      'killed-before',
      () => onProvision({ type: 'latency', ms: 3_600_000 }, { times: 1 }),
    ],
    [
      'before AWS, slow but willing, has done it',
      'killed-meanwhile',
      () => onProvision({ type: 'latency', ms: 4_000 }, { times: 1 }),
    ],
    [
      'after AWS has done it',
      'killed-after',
      async () => {
        await onProvision({ type: 'lose-answer' }, { times: 1 });
        await onProvision(
          { type: 'latency', ms: 3_600_000 },
          { after: 1, times: 1 },
        );
      },
    ],
  ])(
    '%s: one provisioned product, and the launch ends well',
    async (_, name, breakAws) => {
      const order = await bucketOrder(name);
      await breakAws();
      const answer = portal
        .request('POST', `${TEAM}/launches`, order, {
          'Idempotency-Key': name,
        })
        .then(
          () => 'answered',
          () => 'no answer',
        );
      const written = await eventually(() => launchNamed(name), Boolean);
      expect(written?.state).toBe('submitting');
      if (name === 'killed-after') {
        await eventually(
          () => sandbox.requests({ operation: 'ProvisionProduct' }),
          seen => seen.some(({ status }) => status === 0),
        );
      }
      await portal.kill();
      expect(await answer).toBe('no answer');

      portal = await PortalProcess.start(sandbox, path.join(directory, 'db'));
      await eventually(
        () => launchNamed(name),
        launch => launch?.state === 'in-progress',
      );
      await sandbox.settle();
      const ended = await eventually(
        () => launchNamed(name),
        launch => launch?.endedAt !== undefined,
      );

      expect(ended).toMatchObject({ id: written?.id, state: 'succeeded' });
      const running = await portal.request<ProvisionedProductList>(
        'GET',
        `${TEAM}/provisioned-products?scope=team&refresh=true&search=${name}`,
      );
      expect(running.items.map(({ status }) => status)).toEqual(['AVAILABLE']);
    },
  );
});
