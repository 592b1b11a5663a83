import {
  accessGrantPermission,
  catalogCuratePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const HUB = '/v1/catalogs/hub';
const SPOKE = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';

describe('portfolios', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration();
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(() => {
    test.refused.clear();
    test.audited.length = 0;
  });

  async function created(name: string, more: object = {}) {
    const { status, body } = await test.create(`${HUB}/portfolios`, {
      name,
      provider: 'Platform team',
      ...more,
    });
    expect(status).toBe(201);
    return body;
  }
  async function idOf(name: string): Promise<string> {
    const { items } = await test.read(
      `${SPOKE}/portfolios?search=${encodeURIComponent(name)}`,
    );
    return items[0].id;
  }
  async function productIdOf(name: string): Promise<string> {
    const { items } = await test.read(
      `${SPOKE}/products?search=${encodeURIComponent(name)}`,
    );
    return items[0].id;
  }
  const researcherSees = async (search: string): Promise<string[]> => {
    const { body } = await test.portal.get(
      `${TEAM}/products?search=${encodeURIComponent(search)}`,
    );
    return body.items.map(({ name }: { name: string }) => name);
  };

  it('are nobody else’s to see: 404 for whoever is no curator, 403 where the policy refuses', async () => {
    const stranger = await test.portal.get(`${HUB}/portfolios`, 'researcher');
    expect(stranger.status).toBe(404);
    const unknown = await test.portal.get(
      '/v1/catalogs/none/portfolios',
      'platform',
    );
    expect(unknown.status).toBe(404);

    test.refused.add(catalogCuratePermission.name);
    const refused = await test.create(`${HUB}/portfolios`, {
      name: 'No',
      provider: 'No',
    });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/catalog\.curate/);
    expect(test.audited).toMatchObject([
      {
        eventId: 'portfolio-create',
        request: { catalog: 'hub' },
        outcome: 'failed',
      },
    ]);
  });

  it('are listed with search, filter, order and pages, and with counts once these are known', async () => {
    const all = await test.read(`${SPOKE}/portfolios`);
    const names = all.items.map(({ name }: { name: string }) => name);
    expect(names).toEqual([
      'AI Research Team Portfolio',
      'Shared research tools',
    ]);
    const backwards = await test.read(`${SPOKE}/portfolios?sort=-name&limit=1`);
    expect(backwards).toMatchObject({
      total: 2,
      items: [{ name: 'Shared research tools', imported: false }],
    });
    const rest = await test.read(
      `${SPOKE}/portfolios?sort=-name&limit=1&cursor=${backwards.nextCursor}`,
    );
    expect(rest.items).toMatchObject([{ name: 'AI Research Team Portfolio' }]);
    expect(rest.nextCursor).toBeUndefined();

    await test.read(`${SPOKE}/portfolios/${rest.items[0].id}`);
    const again = await test.read(`${SPOKE}/portfolios?search=ai%20research`);
    expect(again.items).toMatchObject([
      { counts: { products: 6, principals: 1, shares: 0 } },
    ]);

    const wrong = await test.portal.get(
      `${SPOKE}/portfolios?filter=colour=red`,
      'platform',
    );
    expect(wrong.body.error).toMatchObject({
      name: 'InputError',
      field: 'filter',
    });
  });

  it('show everything on one page: launch roles, constraints in words, who has access, TagOptions', async () => {
    const id = await idOf('AI Research Team');
    const portfolio = await test.read(`${SPOKE}/portfolios/${id}`);
    expect(portfolio).toMatchObject({
      name: 'AI Research Team Portfolio',
      imported: false,
      unavailable: [],
      shares: [],
    });
    expect(portfolio.products).toContainEqual(
      expect.objectContaining({
        name: 'JupyterHub on EC2',
        kind: 'cloudformation',
        constraintCount: 2,
        launchRole: expect.objectContaining({
          name: 'LaunchRole-DeepLearning',
          local: false,
        }),
      }),
    );
    expect(portfolio.principals).toMatchObject([
      {
        principalArn: 'arn:aws:iam::222222222222:role/AIResearchTeam',
        kind: 'role',
        exists: 'yes',
        team: { id: 'ai-research', title: 'AI Research' },
      },
    ]);
    expect(portfolio.constraints).toContainEqual(
      expect.objectContaining({
        type: 'TEMPLATE',
        productName: 'JupyterHub on EC2',
        inWords: 'Values have to fit: Outside prod, choose a t3 instance type.',
        parameters: expect.objectContaining({ Rules: expect.anything() }),
        inherited: false,
      }),
    );
    expect(
      portfolio.tagOptions.map(({ key }: { key: string }) => key).sort(),
    ).toEqual(['CostCenter', 'CostCenter', 'Project']);
  });

  it('answer a repeated creation with the same portfolio, and another one under the same key with 409', async () => {
    const send = (name: string) =>
      test.portal.post(
        `${HUB}/portfolios`,
        { name, provider: 'Platform' },
        { as: 'platform', headers: { 'Idempotency-Key': 'portfolio-key-1' } },
      );
    const [first, second] = [await send('Twice'), await send('Twice')];
    expect(first.status).toBe(201);
    expect(second.body.id).toBe(first.body.id);
    const other = await send('Thrice');
    expect(other.status).toBe(409);
    expect(other.body.error.message).toMatch(/Idempotency-Key/);
  });

  it('change only on top of what was read: the second writer is told what changed', async () => {
    const tags = [
      { key: 'team', value: 'ai' },
      { key: 'stage', value: 'one' },
    ];
    const { id, version } = await created('Edited', { tags });
    const path = `${HUB}/portfolios/${id}`;

    const first = await test.portal.patch(
      path,
      {
        version,
        name: 'Edited once',
        tags: [
          { key: 'team', value: 'ml' },
          { key: 'new', value: '1' },
        ],
      },
      'platform',
    );
    expect(first.status).toBe(200);
    expect(first.body.name).toBe('Edited once');
    expect(first.body.provider).toBe('Platform team');
    expect(first.body.tags).toHaveLength(2);
    expect(first.body.tags).toEqual(
      expect.arrayContaining([
        { key: 'team', value: 'ml' },
        { key: 'new', value: '1' },
      ]),
    );
    expect(test.audited.at(-1)).toMatchObject({
      eventId: 'portfolio-update',
      outcome: 'succeeded',
      meta: { before: { name: 'Edited' }, after: { name: 'Edited once' } },
    });

    const second = await test.portal.patch(
      path,
      { version, description: 'Mine' },
      'platform',
    );
    expect(second.status).toBe(409);
    expect(second.body.error.changed).toEqual([
      { field: 'name', now: 'Edited once' },
      { field: 'tags', now: expect.stringContaining('ml') },
    ]);
    const unchanged = await test.read(path);
    expect(unchanged.description).toBeUndefined();

    const nonsense = await test.portal.patch(
      path,
      { version: 'latest', name: 'x' },
      'platform',
    );
    expect(nonsense.body.error).toMatchObject({ field: 'version' });
  });

  it('are deleted once nothing is in them; what blocks it is listed', async () => {
    const id = await idOf('Shared research');
    const path = `${SPOKE}/portfolios/${id}`;
    const blocked = await test.portal.delete(path, 'platform');
    expect(blocked.status).toBe(409);
    expect(blocked.body.error.blockers).toMatchObject([
      { kind: 'constraint', name: 'LAUNCH of Research data bucket' },
      { kind: 'product', name: 'Research data bucket' },
      { kind: 'principal', name: 'AIResearchTeam' },
    ]);
    const { items } = await test.read(`${path}/blockers`);
    expect(items).toEqual(blocked.body.error.blockers);

    const empty = await created('Soon gone');
    const gone = `${HUB}/portfolios/${empty.id}`;
    expect((await test.portal.delete(gone, 'platform')).status).toBe(204);
    expect((await test.portal.get(gone, 'platform')).status).toBe(404);
    expect(test.audited.at(-1)).toMatchObject({
      eventId: 'portfolio-delete',
      meta: { before: { name: 'Soon gone' } },
    });
  });

  it('let researchers see at once that a product has come or gone', async () => {
    const id = await idOf('Shared research');
    const path = `${SPOKE}/portfolios/${id}`;
    const { body: made } = await test.create(`${SPOKE}/products`, {
      name: 'Fresh tool',
      vendor: 'Platform team',
      version: {
        name: 'v1',
        source: { template: '{"Resources":{"T":{"Type":"AWS::SNS::Topic"}}}' },
      },
    });
    expect(await researcherSees('Fresh tool')).toEqual([]);

    const added = await test.portal.post(
      `${path}/products`,
      { productId: made.id },
      { as: 'platform' },
    );
    expect(added.status).toBe(204);
    expect(await researcherSees('Fresh tool')).toEqual(['Fresh tool']);

    const removed = await test.portal.delete(
      `${path}/products/${made.id}`,
      'platform',
    );
    expect(removed.status).toBe(204);
    expect(await researcherSees('Fresh tool')).toEqual([]);
    const twice = await test.portal.delete(
      `${path}/products/${made.id}`,
      'platform',
    );
    expect(twice.status).toBe(404);
  });

  describe('access', () => {
    const path = async () => `${SPOKE}/portfolios/${await idOf('Shared')}`;

    it('is taken from a team and given back, and its people see so at once', async () => {
      const portfolio = await path();
      const revoke = (query: string) =>
        test.portal.delete(`${portfolio}/access?${query}`, 'platform');
      const before = await test.read(portfolio);
      const arn = encodeURIComponent(before.principals[0].principalArn);
      const productId = await productIdOf('Research data bucket');
      const paths = async () =>
        (await test.portal.get(`${TEAM}/products/${productId}`)).body
          .launchPaths.length;
      expect(await paths()).toBe(2);

      const revoked = await revoke(`type=IAM&principalArn=${arn}`);
      expect(revoked.status).toBe(204);
      expect(await paths()).toBe(1);
      expect((await revoke(`type=IAM&principalArn=${arn}`)).status).toBe(404);

      const { status, body } = await test.portal.post(
        `${portfolio}/access`,
        { team: 'ai-research' },
        { as: 'platform' },
      );
      expect(status).toBe(201);
      expect(body).toMatchObject({
        principalArn: 'arn:aws:iam::222222222222:role/AIResearchTeam',
        exists: 'yes',
        team: { id: 'ai-research' },
      });
      expect(await paths()).toBe(2);
      expect(test.audited.map(({ eventId }) => eventId)).toEqual([
        'access-revoke',
        'access-revoke',
        'access-grant',
      ]);
    });

    it('by a pattern warns while nobody is meant by it', async () => {
      const { status, body } = await test.portal.post(
        `${await path()}/access`,
        { pattern: 'arn:aws:iam:::role/ToBeHired' },
        { as: 'platform' },
      );
      expect(status).toBe(201);
      expect(body).toMatchObject({
        type: 'IAM_PATTERN',
        kind: 'role',
        exists: 'no',
        warning: expect.stringMatching(/whoever may create/),
      });
    });

    it.each([
      [
        { principalArn: 'arn:aws:iam::222222222222:role/Nobody' },
        'principalArn',
        /create it first/,
      ],
      [
        { principalArn: 'arn:aws:iam::333333333333:role/GenomicsTeam' },
        'principalArn',
        /222222222222/,
      ],
      [{ team: 'genomics' }, 'team', /share the portfolio/],
      [{ team: 'nobody' }, 'team', /no team/],
      [{ pattern: 'arn:aws:iam::222222222222:role/X' }, 'pattern', /without/],
      [{}, 'principalArn', /exactly one/],
    ])('refuses %j and names the field', async (body, field, why) => {
      const { status, body: answer } = await test.portal.post(
        `${await path()}/access`,
        body,
        { as: 'platform' },
      );
      expect(status).toBe(400);
      expect(answer.error).toMatchObject({
        field,
        message: expect.stringMatching(why),
      });
    });

    it('needs its own permission', async () => {
      test.refused.add(accessGrantPermission.name);
      const { status } = await test.portal.post(
        `${await path()}/access`,
        { team: 'ai-research' },
        { as: 'platform' },
      );
      expect(status).toBe(403);
    });
  });
});
