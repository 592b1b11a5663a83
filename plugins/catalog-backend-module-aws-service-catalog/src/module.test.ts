import type { Entity } from '@backstage/catalog-model';
import { AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS } from 'backstage-plugin-aws-service-catalog-common';
import { eventually, TestSandbox } from 'test-sandbox';
import { type CatalogAtWork, startCatalog } from './__testUtils__/startCatalog';

const named = (entities: Entity[], id: string | undefined) =>
  entities.find(({ metadata }) => metadata.name === id?.toLowerCase());
const statusOf = (entity: Entity | undefined) =>
  entity?.metadata.annotations?.[ANNOTATIONS.status];

describe('what teams run, in the catalog', () => {
  let sandbox: TestSandbox;
  let catalog: CatalogAtWork;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    catalog = await startCatalog(sandbox);
  });
  afterAll(async () => {
    await catalog?.stop();
    await sandbox?.stop();
  });
  afterEach(() => sandbox.clearFaults());

  const appears = async (id: string | undefined) =>
    named(await catalog.entities('resource', all => !!named(all, id)), id);
  const disappears = (id: string | undefined) =>
    catalog.entities('resource', all => !named(all, id));

  it('is there after one reading, when it was launched past the portal', async () => {
    const id = await catalog.launchOutside({
      'backstage:component': 'component:default/sleep-study',
    });
    await catalog.poll();

    const entity = await appears(id);
    expect(entity).toMatchObject({
      kind: 'Resource',
      metadata: {
        title: expect.stringMatching(/^run-/),
        description: expect.stringContaining('Research data bucket'),
        annotations: {
          'backstage.io/managed-by-location':
            'aws-service-catalog:ai-research/us-east-1',
          [ANNOTATIONS.provisionedProductId]: id,
          [ANNOTATIONS.team]: 'ai-research',
          [ANNOTATIONS.accountId]: '222222222222',
          [ANNOTATIONS.status]: 'AVAILABLE',
          [ANNOTATIONS.launchedBy]: 'user:default/researcher-2',
        },
        links: expect.arrayContaining([
          {
            url: `http://portal.example/service-catalog/provisioned/${id}?team=ai-research&region=us-east-1`,
            title: 'Open in the portal',
            icon: 'dashboard',
          },
          {
            url: expect.stringContaining('console.aws.amazon.com'),
            title: 'Open in the AWS console',
          },
        ]),
      },
      spec: {
        type: 'aws-service-catalog-provisioned-product',
        owner: 'group:default/ai-research',
        lifecycle: 'production',
        dependencyOf: ['component:default/sleep-study'],
      },
    });
    expect(entity?.relations).toContainEqual({
      type: 'dependencyOf',
      targetRef: 'component:default/sleep-study',
    });
  });

  it('is there at once when it is launched through the portal, and follows what becomes of it', async () => {
    const launch = await catalog.launch({
      entityRef: 'component:default/sleep-study',
    });
    expect(await appears(launch.provisionedProductId)).toMatchObject({
      spec: {
        lifecycle: 'changing',
        dependencyOf: ['component:default/sleep-study'],
      },
    });

    await catalog.finish();
    await catalog.entities(
      'resource',
      all => statusOf(named(all, launch.provisionedProductId)) === 'AVAILABLE',
    );

    await catalog.terminate(launch);
    await catalog.finish();
    await disappears(launch.provisionedProductId);
  });

  it('disappears with one reading when it was terminated past the portal', async () => {
    const [gone, stays] = [
      await catalog.launchOutside(),
      await catalog.launchOutside(),
    ];
    await catalog.poll();
    await appears(gone);
    await appears(stays);

    await catalog.terminateOutside(gone);
    await catalog.poll();
    await disappears(gone);
    expect(named(await catalog.now('resource'), stays)).toBeDefined();
  });

  it('stays as it is while nothing can be read', async () => {
    const id = await catalog.launchOutside();
    await catalog.poll();
    await appears(id);
    await catalog.terminateOutside(id);

    await sandbox.addFault({
      match: {
        service: 'servicecatalog',
        operation: 'SearchProvisionedProducts',
      },
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    await catalog.poll();
    // Read right after: what one reading removes is gone from the catalog at once.
    expect(named(await catalog.now('resource'), id)).toBeDefined();

    await sandbox.clearFaults();
    await catalog.poll();
    await disappears(id);
  });

  it('is not written again when nothing has changed', async () => {
    const id = await catalog.launchOutside();
    await catalog.poll();
    const before = await appears(id);
    await catalog.poll();
    await catalog.poll();

    const other = await catalog.launchOutside();
    await catalog.poll();
    await appears(other);
    const after = named(await catalog.now('resource'), id);
    expect(after?.metadata.annotations?.[ANNOTATIONS.writtenAt]).toBe(
      before?.metadata.annotations?.[ANNOTATIONS.writtenAt],
    );
  });
});

describe('what fills more than one page', () => {
  let sandbox: TestSandbox;
  let catalog: CatalogAtWork;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    catalog = await startCatalog(sandbox);
  }, 60_000);
  afterAll(async () => {
    await catalog?.stop();
    await sandbox?.stop();
  });

  it('stays as it is while the first page can be read and the second cannot', async () => {
    // A page of AWS holds 100, in the order of their ids.
    const ids = (await catalog.launchManyOutside(105)).sort();
    await catalog.poll();
    await catalog.entities('resource', all => all.length === ids.length);
    const gone = ids[0];
    await catalog.terminateOutside(gone);

    const call = {
      operation: 'SearchProvisionedProducts',
      accountId: '222222222222',
    };
    await sandbox.addFault({
      match: call,
      after: 1,
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    await sandbox.clearRequests();
    await catalog.poll();
    const answers = await sandbox.requests(call);
    expect([answers[0].status, answers.at(-1)?.status]).toEqual([200, 400]);
    // Read right after: what one reading removes is gone from the catalog at once.
    expect(await catalog.now('resource')).toHaveLength(ids.length);

    await sandbox.clearFaults();
    await catalog.poll();
    const rest = await catalog.entities('resource', all => !named(all, gone));
    expect(rest).toHaveLength(ids.length - 1);
  }, 120_000);
});

describe('a team that cannot be read', () => {
  let sandbox: TestSandbox;
  let catalog: CatalogAtWork;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    catalog = await startCatalog(sandbox, {
      config: {
        teams: [
          {
            group: 'group:default/broken',
            accountId: '333333333333',
            regions: ['us-east-1'],
            roleName: 'NoSuchRole',
          },
          {
            group: 'group:default/ai-research',
            accountId: '222222222222',
            regions: ['us-east-1'],
            roleName: 'AIResearchTeam',
          },
        ],
      },
    });
  });
  afterAll(async () => {
    await catalog?.stop();
    await sandbox?.stop();
  });

  it('keeps no other from being read', async () => {
    const id = await catalog.launchOutside();
    await catalog.poll();
    const all = await catalog.entities('resource', some => some.length > 0);
    expect(named(all, id)).toBeDefined();
  });

  it('loses nothing in ten readings while AWS is gone', async () => {
    const before = await eventually(
      () => catalog.now('resource'),
      all => all.length > 0,
    );
    await sandbox.stop();
    for (let reading = 0; reading < 10; reading++) await catalog.poll();

    const after = await catalog.now('resource');
    expect(after.map(({ metadata }) => metadata.name).sort()).toEqual(
      before.map(({ metadata }) => metadata.name).sort(),
    );
  });
});
