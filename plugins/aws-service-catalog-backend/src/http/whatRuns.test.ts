import type { RunningList } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox } from 'test-sandbox';
import {
  type LaunchPortal,
  startLaunchPortal,
} from '../__testUtils__/startLaunchPortal';
import { storyConfig } from '../__testUtils__/startPortal';

jest.setTimeout(180_000);

const CATALOG = '/v1/catalogs/ai-research';
const PATH = `${CATALOG}/provisioned-products`;
const [aiResearch] = storyConfig.awsServiceCatalog.teams;
const genomics = {
  ...aiResearch,
  group: 'group:default/genomics',
  roleName: 'PortalCurator',
};

describe('what runs across the teams of a catalog', () => {
  let sandbox: TestSandbox;
  let portal: LaunchPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start();
    portal = await startLaunchPortal(sandbox, {
      config: { teams: [aiResearch, genomics] },
    });
    const { body } = await portal.get(`${CATALOG}/portfolios`, 'platform');
    await portal.post(
      `${CATALOG}/portfolios/${body.items[0].id}/access`,
      { team: 'genomics' },
      { as: 'platform' },
    );
    await portal.running('bucket', { name: 'delta' });
    await sandbox.advance(60);
    await portal.running('bucket', { name: 'alpha' }, 'researcher-2');
    await sandbox.advance(60);
    await portal.launch(await portal.order('bucket', { name: 'charlie' }), {
      as: 'other-team',
      team: 'genomics',
    });
    await portal.finish();
    await sandbox.advance(60);
    // Is not ready while nobody looks after it.
    await portal.launch(await portal.order('bucket', { name: 'bravo' }));
    await read('refresh=true');
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  async function read(query: string): Promise<RunningList> {
    const { status, body } = await portal.get(`${PATH}?${query}`, 'platform');
    if (status !== 200) throw new Error(JSON.stringify(body.error));
    return body;
  }
  const names = async (query: string) =>
    (await read(query)).items.map(({ name }) => name);

  it('is told with product, version, team, person, state and console page', async () => {
    const { items } = await read('search=alpha');
    expect(items).toMatchObject([
      {
        productName: 'Research data bucket',
        versionName: 'v2',
        team: { id: 'ai-research', title: 'AI Research' },
        owner: { entityRef: 'user:default/researcher-2' },
        status: 'AVAILABLE',
        statusInWords: 'Ready',
        createdAt: expect.stringMatching(/^\d{4}-/),
        consoleUrl: expect.stringContaining(items[0].id),
      },
    ]);
  });

  it.each([
    ['name', ['alpha', 'bravo', 'charlie', 'delta']],
    ['-name', ['delta', 'charlie', 'bravo', 'alpha']],
    ['created', ['delta', 'alpha', 'charlie', 'bravo']],
    ['-created', ['bravo', 'charlie', 'alpha', 'delta']],
  ])('comes sorted by %s', async (sort, expected) => {
    expect(await names(`sort=${sort}`)).toEqual(expected);
  });

  it.each([
    ['team', 'charlie', 3],
    ['-team', 'charlie', 0],
    ['status', 'bravo', 3],
    ['-status', 'bravo', 0],
  ])('comes sorted by %s: %s at place %i', async (sort, name, place) => {
    const sorted = await names(`sort=${sort}`);
    expect(sorted).toHaveLength(4);
    expect(sorted[place]).toBe(name);
  });

  it('comes in pages in the order that was asked for', async () => {
    const first = await read('sort=-created&limit=3');
    expect(first.total).toBe(4);
    expect(
      await names(`sort=-created&limit=3&cursor=${first.nextCursor}`),
    ).toEqual(['delta']);
  });

  it.each([
    ['person=user:default/researcher-2', ['alpha']],
    ['person=User:default/Researcher', ['bravo', 'delta']],
    [
      'person=user:default/researcher-2&filter=person=user:default/other-team',
      ['alpha', 'charlie'],
    ],
    ['person=user:default/researcher&filter=status=AVAILABLE', ['delta']],
    ['person=user:default/researcher&filter=team=genomics', []],
    ['person=user:default/unheard-of', []],
    ['team=genomics', ['charlie']],
    ['status=UNDER_CHANGE', ['bravo']],
  ])('is filtered by %s', async (filter, expected) => {
    expect(await names(`filter=${filter}`)).toEqual(expected);
  });

  it('tells what can be filtered by, with how many there are', async () => {
    const { facets } = await read('');
    expect(facets).toEqual({
      products: [
        {
          value: expect.stringMatching(/^prod-/),
          text: 'Research data bucket',
          count: 4,
        },
      ],
      teams: [
        { value: 'ai-research', text: 'AI Research', count: 3 },
        { value: 'genomics', text: 'Genomics', count: 1 },
      ],
      people: [
        ...[
          ['user:default/researcher', 2],
          ['user:default/other-team', 1],
          ['user:default/researcher-2', 1],
        ].map(([ref, count]) => ({ value: ref, text: ref, count })),
      ],
      statuses: [
        { value: 'AVAILABLE', text: 'Ready', count: 3 },
        { value: 'UNDER_CHANGE', text: 'Changing', count: 1 },
      ],
    });
  });

  it('names what is filtered by when nothing of it is left', async () => {
    const { facets } = await read('');
    const [{ value: product }] = facets.products;
    const none = await read(
      `search=nothing&filter=product=${product}&filter=team=genomics&filter=status=ERROR`,
    );
    expect(none.total).toBe(0);
    expect(none.facets).toEqual({
      products: [{ value: product, text: 'Research data bucket', count: 0 }],
      teams: [{ value: 'genomics', text: 'Genomics', count: 0 }],
      people: [],
      statuses: [{ value: 'ERROR', text: 'Failed, does not run', count: 0 }],
    });
  });

  it.each(['filter=person=jane', 'filter=colour=red'])(
    'refuses %s',
    async query => {
      const { status, body } = await portal.get(`${PATH}?${query}`, 'platform');
      expect(status).toBe(400);
      expect(body.error.field).toBe('filter');
    },
  );

  it('refuses an order that is none', async () => {
    const { status } = await portal.get(`${PATH}?sort=colour`, 'platform');
    expect(status).toBe(400);
  });

  it.each(['researcher', 'other-team'])(
    'is not for %s, who does not curate',
    async who => {
      const { status, body } = await portal.get(PATH, who);
      expect(status).toBe(404);
      expect(JSON.stringify(body)).not.toMatch(/alpha/);
    },
  );
});
