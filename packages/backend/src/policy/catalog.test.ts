import { randomUUID } from 'node:crypto';
import serviceCatalogPlugin from 'backstage-plugin-aws-service-catalog-backend';
import catalogModule from 'backstage-plugin-catalog-backend-module-aws-service-catalog';
import { eventually, storyConfig, TestSandbox } from 'test-sandbox';
import { type Portal, startPortal } from '../__testUtils__/startPortal';

interface Entity {
  kind: string;
  metadata: { name: string; title: string };
  spec: { owner: string };
}

const TEAM = '/aws-service-catalog/v1/teams/ai-research';
const REFRESH = 'refresh-aws-service-catalog';

jest.setTimeout(180_000);

describe('the policy of the demo, in the catalog', () => {
  let sandbox: TestSandbox;
  let portal: Portal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    process.env.AWS_ENDPOINT_URL = sandbox.url;
    portal = await startPortal({
      features: [serviceCatalogPlugin, catalogModule],
      config: storyConfig,
    });
    await launchBucket('sleep-study-data');
    await portal.trigger(REFRESH);
    for (const persona of ['researcher', 'other-team']) {
      await eventually(
        () => visibleTo(persona, 'template'),
        templates => templates.length > 0,
      );
    }
    await eventually(
      () => visibleTo('researcher', 'resource'),
      resources => resources.length > 0,
    );
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  async function answer(persona: string, route: string) {
    const { status, text, body } = await portal.send(persona, 'get', route);
    if (status !== 200) throw new Error(text);
    return body;
  }

  /** Has the AI Research team run one product. */
  async function launchBucket(name: string): Promise<void> {
    const { items } = await answer(
      'researcher',
      `${TEAM}/products?search=${encodeURIComponent('Research data bucket')}`,
    );
    const { launchPaths, versions } = await answer(
      'researcher',
      `${TEAM}/products/${items[0].id}`,
    );
    await portal
      .send('researcher', 'post', `${TEAM}/launches`)
      .set('Idempotency-Key', randomUUID())
      .send({
        productId: items[0].id,
        versionId: versions[0].id,
        pathId: launchPaths.find(
          (path: { name: string }) =>
            path.name === 'AI Research Team Portfolio',
        ).id,
        name,
        parameters: { Classification: 'internal' },
        tags: [{ key: 'CostCenter', value: '4711' }],
      })
      .expect(202);
    await sandbox.settle();
  }

  async function visibleTo(persona: string, kind: string): Promise<Entity[]> {
    const { items } = await answer(
      persona,
      `/catalog/entities/by-query?filter=kind=${kind}&limit=500`,
    );
    return items;
  }

  const titlesFor = async (persona: string, kind: string) =>
    (await visibleTo(persona, kind)).map(({ metadata }) => metadata.title);

  it.each([
    ['researcher', 'group:default/ai-research'],
    ['other-team', 'group:default/genomics'],
  ])('shows %s the templates of %s alone', async (persona, group) => {
    const templates = await visibleTo(persona, 'template');
    expect(new Set(templates.map(({ spec }) => spec.owner))).toEqual(
      new Set([group]),
    );
  });

  it.each(['researcher', 'researcher-2', 'platform'])(
    'shows %s what the team runs',
    async persona => {
      expect(await titlesFor(persona, 'resource')).toContain(
        'sleep-study-data',
      );
    },
  );

  it.each(['other-team', 'nobody'])(
    'shows %s nothing of what the team runs, counted neither',
    async persona => {
      expect(await titlesFor(persona, 'resource')).not.toContain(
        'sleep-study-data',
      );
      const { facets } = await answer(
        persona,
        `/catalog/entity-facets?facet=${encodeURIComponent(
          'metadata.annotations.aws-service-catalog.io/team',
        )}`,
      );
      expect(Object.values(facets).flat()).not.toContainEqual(
        expect.objectContaining({ value: 'ai-research' }),
      );
    },
  );

  it.each(['template', 'resource'])(
    'answers outsiders as if the %s did not exist, and lets them change nothing of it',
    async kind => {
      const { items } = await answer(
        'researcher',
        `/catalog/entities/by-query?filter=kind=${kind},spec.owner=group:default/ai-research`,
      );
      const { name, uid } = items[0].metadata;
      const byName = `/catalog/entities/by-name/${kind}/default/${name}`;
      const asOutsider = [
        portal.send('nobody', 'get', byName),
        portal.send('nobody', 'delete', `/catalog/entities/by-uid/${uid}`),
        portal
          .send('nobody', 'post', '/catalog/refresh')
          .send({ entityRef: `${kind}:default/${name}` }),
      ];
      const statuses = (await Promise.all(asOutsider)).map(
        ({ status }) => status,
      );
      expect(statuses).toEqual([404, 403, 403]);
      const asMember = await portal.send('researcher', 'get', byName);
      expect(asMember.status).toBe(200);
    },
  );

  it.each(['other-team', 'nobody'])(
    'shows %s the people and teams',
    async persona => {
      const groups = await visibleTo(persona, 'group');
      expect(groups.map(({ metadata }) => metadata.name)).toContain(
        'ai-research',
      );
    },
  );
});
