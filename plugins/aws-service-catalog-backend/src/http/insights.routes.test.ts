import type { Entity } from '@backstage/catalog-model';
import { randomUUID } from 'node:crypto';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const CATALOG = '/v1/catalogs/ai-research';
const HUB = '/v1/catalogs/hub';
const TEAM = '/v1/teams/ai-research';
const TEMPLATE = '{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}';
const ROLE = 'arn:aws:iam::222222222222:role/AIResearchTeam';

const user = (name: string, ...groups: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { memberOf: groups },
  relations: groups.map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});

describe('what curators ask', () => {
  let test: CurationTest;
  let bucket: string;
  let portfolio: string;
  let shared: string;

  beforeAll(async () => {
    test = await startCuration({
      entities: [
        user('researcher', 'ai-research'),
        user('other-team', 'genomics'),
        user('loner'),
      ],
    });
    const { items } = await test.read(
      `${CATALOG}/products?search=data%20bucket`,
    );
    bucket = items[0].id;
    const portfolios = await test.read(`${CATALOG}/portfolios`);
    [portfolio, shared] = portfolios.items.map(({ id }: { id: string }) => id);
  });
  afterAll(async () => {
    await test?.stop();
  });

  const whyNot = (query: string) => test.read(`${CATALOG}/why-not?${query}`);
  const mine = async (productId: string, query = '') => {
    const { status, body } = await test.portal.get(
      `${TEAM}/products/${productId}/why-not${query}`,
    );
    expect(status).toBe(200);
    return body;
  };
  const statuses = (links: { id: string; status: string }[]) =>
    links.map(({ id, status }) => `${id} ${status}`);
  const newProduct = async (catalog: string, name: string) => {
    const { body } = await test.create(`${catalog}/products`, {
      name,
      vendor: 'Platform team',
      version: { name: 'v1', source: { template: TEMPLATE } },
    });
    return body;
  };

  describe('why not', () => {
    it('follows every link to a version that can be launched', async () => {
      const answer = await whyNot(
        `person=user:default/researcher&product=${bucket}`,
      );
      expect(answer).toMatchObject({
        canLaunch: true,
        team: { id: 'ai-research' },
        productName: 'Research data bucket',
        versionName: 'v2',
      });
      expect(statuses(answer.links)).toEqual([
        'group ok',
        'role ok',
        'product ok',
        'portfolio ok',
        'constraint ok',
        'version ok',
      ]);
    });

    it.each([
      ['other-team', '', /no team that launches from this catalog/],
      ['loner', '', /no team that launches from this catalog/],
      ['other-team', '&team=ai-research', /not in group:default\/ai-research/],
    ])('group: %s%s', async (name, more, why) => {
      const answer = await whyNot(
        `person=user:default/${name}&product=${bucket}${more}`,
      );
      expect(answer).toMatchObject({
        canLaunch: false,
        brokenAt: 'group',
        inWords: expect.stringMatching(why),
      });
      // Whoever keeps the group: the fix tells, so nobody of those who are named otherwise.
      expect(answer.links[0].fix).toMatch(/group/);
      expect(answer.links[0].fixedBy).toBeUndefined();
      expect(statuses(answer.links).slice(1)).toEqual([
        'role not-reached',
        'product not-reached',
        'share not-reached',
        'portfolio not-reached',
        'constraint not-reached',
        'version not-reached',
      ]);
    });

    it('portfolio: none, then one without access, which only curators are told the name of', async () => {
      const { id } = await newProduct(CATALOG, 'Hidden');
      const ask = () => whyNot(`person=user:default/researcher&product=${id}`);
      expect(await ask()).toMatchObject({
        brokenAt: 'portfolio',
        inWords: expect.stringMatching(/in no portfolio/),
      });
      const { body: secret } = await test.create(`${CATALOG}/portfolios`, {
        name: 'Secret plans',
        provider: 'Platform',
      });
      await test.portal.post(
        `${CATALOG}/portfolios/${secret.id}/products`,
        { productId: id },
        { as: 'platform' },
      );
      expect(await ask()).toMatchObject({
        brokenAt: 'portfolio',
        inWords: expect.stringMatching(/Secret plans/),
      });
      const own = await mine(id);
      expect(own).toMatchObject({ brokenAt: 'portfolio', canLaunch: false });
      expect(JSON.stringify(own)).not.toMatch(/Secret plans/);
    });

    it('constraint: no launch role', async () => {
      const { items } = await test.read(`${CATALOG}/products?search=draft`);
      expect(await mine(items[0].id)).toMatchObject({
        brokenAt: 'constraint',
        inWords: expect.stringMatching(/no launch role/),
      });
    });

    it('share: not shared, then not accepted', async () => {
      const { id } = await newProduct(HUB, 'Of the hub');
      const { body: made } = await test.create(`${HUB}/portfolios`, {
        name: 'Hub tools',
        provider: 'Platform',
      });
      const path = `${HUB}/portfolios/${made.id}`;
      await test.portal.post(
        `${path}/products`,
        { productId: id },
        { as: 'platform' },
      );
      expect(await mine(id)).toMatchObject({
        brokenAt: 'share',
        inWords: expect.stringMatching(/No portfolio with it is shared/),
      });
      await test.portal.post(
        `${path}/shares`,
        { type: 'account', recipient: '222222222222' },
        { as: 'platform' },
      );
      expect(await mine(id)).toMatchObject({
        brokenAt: 'share',
        inWords: expect.stringMatching(/not accepted/),
      });
    });

    it('version: deprecated, inactive, unknown', async () => {
      const product = await test.read(`${CATALOG}/products/${bucket}`);
      const [, old] = product.versions;
      const path = `${CATALOG}/products/${bucket}/versions/${old.id}`;
      const { body: deprecated } = await test.portal.patch(
        path,
        { version: old.version, deprecated: true },
        'platform',
      );
      const query = `?version=${old.id}`;
      expect(await mine(bucket, query)).toMatchObject({
        brokenAt: 'version',
        inWords: expect.stringMatching(/v1 is deprecated/),
      });
      await test.portal.patch(
        path,
        { version: deprecated.version, active: false },
        'platform',
      );
      expect(await mine(bucket, query)).toMatchObject({
        brokenAt: 'version',
        inWords: expect.stringMatching(/v1 is inactive/),
      });
      expect(await mine(bucket, '?version=pa-unknown')).toMatchObject({
        brokenAt: 'version',
        inWords: expect.stringMatching(/no such version/),
      });
    });

    it('product: an id that nobody knows', async () => {
      expect(await mine('prod-unknown')).toMatchObject({
        brokenAt: 'product',
        canLaunch: false,
      });
    });

    it('is for members and curators only', async () => {
      const stranger = await test.portal.get(
        `${TEAM}/products/${bucket}/why-not`,
        'other-team',
      );
      expect(stranger.status).toBe(404);
      const curious = await test.portal.get(
        `${CATALOG}/why-not?person=user:default/loner&product=${bucket}`,
        'researcher',
      );
      expect(curious.status).toBe(404);
    });

    it.each([
      ['person=jane', 400, 'person'],
      ['person=user:default/unheard-of', 404, 'person'],
      ['person=user:default/loner&team=none', 400, 'team'],
    ])('refuses %s, and names the field', async (query, status, field) => {
      const answer = await test.portal.get(
        `${CATALOG}/why-not?${query}&product=${bucket}`,
        'platform',
      );
      expect(answer.status).toBe(status);
      expect(answer.body.error.field).toBe(field);
    });
  });

  describe('what runs', () => {
    beforeAll(async () => {
      const product = await test.portal.get(`${TEAM}/products/${bucket}`);
      const path = product.body.launchPaths.find(({ name }: { name: string }) =>
        /^AI Research/.test(name),
      );
      const [version] = product.body.versions;
      const { status, body } = await test.portal.post(
        `${TEAM}/launches`,
        {
          productId: bucket,
          versionId: version.id,
          pathId: path.id,
          name: 'what-runs',
          parameters: { Classification: 'internal' },
          tags: [{ key: 'CostCenter', value: '4711' }],
        },
        { headers: { 'Idempotency-Key': randomUUID() } },
      );
      if (status !== 202) throw new Error(JSON.stringify(body.error));
      await test.sandbox.settle();
    });
    const running = (query = '') =>
      test.read(`${CATALOG}/provisioned-products${query}`);
    const blast = (query: string) =>
      test.read(`${CATALOG}/blast-radius?${query}`);

    it('is listed across teams, with owner, version and how many run each version', async () => {
      const all = await running('?refresh=true&search=what-runs');
      expect(all).toMatchObject({
        total: 1,
        unread: [],
        items: [
          {
            name: 'what-runs',
            accountId: '222222222222',
            team: { id: 'ai-research' },
            versionName: 'v2',
            outdated: false,
            owner: { entityRef: 'user:default/researcher', isMe: false },
          },
        ],
        versions: [
          {
            productId: bucket,
            versionName: 'v2',
            total: 1,
            teams: [{ id: 'ai-research', count: 1 }],
          },
        ],
      });
      const others = await running('?filter=team=genomics');
      expect(others.items).toEqual([]);
    });

    it.each([
      [
        'portfolio',
        () => `kind=portfolio&portfolioId=${portfolio}`,
        'ai-research',
      ],
      ['product', () => `kind=product&productId=${bucket}`, 'ai-research'],
      [
        'a product in a portfolio',
        () =>
          `kind=portfolio-product&portfolioId=${shared}&productId=${bucket}`,
        'ai-research',
      ],
      [
        'access',
        () =>
          `kind=access&portfolioId=${shared}&principalArn=${encodeURIComponent(
            ROLE,
          )}`,
        'ai-research',
      ],
      [
        'launch role',
        () => 'kind=launch-role&roleArn=LaunchRole-Storage',
        'ai-research',
      ],
      [
        'launch role, by its ARN',
        () =>
          `kind=launch-role&roleArn=${encodeURIComponent(
            'arn:aws:iam::222222222222:role/LaunchRole-Storage',
          )}`,
        'ai-research',
      ],
    ])('is what a change of %s touches', async (_, query, team) => {
      const radius = await blast(query());
      expect(radius.items).toContainEqual(
        expect.objectContaining({ name: 'what-runs' }),
      );
      expect(radius.total).toBe(radius.items.length);
      expect(radius.owners).toContainEqual({
        owner: expect.objectContaining({
          entityRef: 'user:default/researcher',
        }),
        count: expect.any(Number),
      });
      expect(radius.accounts).toMatchObject([{ accountId: '222222222222' }]);
      expect(radius.teams).toMatchObject([{ id: team }]);
      expect(radius.effects[0]).toBeTruthy();
      expect(radius.inWords).toMatch(/provisioned product/);
    });

    it('is looked for by what changes, however much else runs, and never remembered', async () => {
      await test.sandbox.clearRequests();
      await blast(`kind=product&productId=${bucket}`);
      const searches = await test.sandbox.requests({
        operation: 'SearchProvisionedProducts',
        accountId: '222222222222',
      });
      expect(searches).toHaveLength(1);
      await test.sandbox.addFault({
        match: { operation: 'SearchProvisionedProducts' },
        effect: { type: 'error', code: 'InternalFailure', status: 500 },
      });
      const blind = await blast(`kind=product&productId=${bucket}`);
      await test.sandbox.clearFaults();
      expect(blind).toMatchObject({
        total: 0,
        inWords: expect.stringMatching(/as far as can be seen/),
        unread: [{ accountId: '222222222222' }],
      });
    });

    it('belongs to accounts that a portfolio is shared with, and to users who launched it', async () => {
      const given = await test.create(
        `${CATALOG}/portfolios/${shared}/shares`,
        { type: 'account', recipient: '333333333333' },
      );
      expect(given.body.error).toBeUndefined();
      const { teams } = await blast(`kind=portfolio&portfolioId=${shared}`);
      expect(teams.map(({ id }: { id: string }) => id).sort()).toEqual([
        'ai-research',
        'genomics',
      ]);
      const group = encodeURIComponent('arn:aws:iam::222222222222:group/Lab');
      const { effects } = await blast(
        `kind=access&portfolioId=${shared}&principalArn=${group}`,
      );
      expect(effects.join(' ')).toMatch(/not the groups of the user/);
    });

    it('is not what a change of something else touches', async () => {
      const genomics = encodeURIComponent(
        'arn:aws:iam::333333333333:role/GenomicsTeam',
      );
      expect(
        await blast(
          `kind=access&portfolioId=${shared}&principalArn=${genomics}`,
        ),
      ).toMatchObject({ total: 0, inWords: 'Nothing that runs is touched.' });
      expect(
        await blast('kind=launch-role&roleArn=LaunchRole-DeepLearning'),
      ).not.toMatchObject({
        items: expect.arrayContaining([
          expect.objectContaining({ name: 'what-runs' }),
        ]),
      });
    });

    it('is not known in accounts that the portal has no role in', async () => {
      const { body } = await test.create(`${HUB}/portfolios`, {
        name: 'Far and wide',
        provider: 'Platform team',
      });
      const path = `${HUB}/portfolios/${body.id}/shares`;
      await test.create(path, { type: 'account', recipient: '777777777777' });
      for (const query of [
        `kind=portfolio&portfolioId=${body.id}`,
        `kind=share&portfolioId=${body.id}&recipient=777777777777&shareType=account`,
      ]) {
        const radius = await test.read(`${HUB}/blast-radius?${query}`);
        expect(radius.unread).toMatchObject([{ accountId: '777777777777' }]);
        expect(radius.inWords).toMatch(/could not be looked into/);
      }
    });

    it('is not called nothing when AWS does not tell what a portfolio holds', async () => {
      await test.sandbox.addFault({
        match: { operation: 'SearchProductsAsAdmin' },
        effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
      });
      const radius = await blast(`kind=portfolio&portfolioId=${portfolio}`);
      await test.sandbox.clearFaults();
      expect(radius.inWords).toMatch(/could not be looked into/);
      expect(radius.unread).toMatchObject([{ accountId: '222222222222' }]);
    });

    it('stays listed when its product is deleted', async () => {
      const remove = async (item: string, about: Record<string, string>) => {
        const { version } = await blast(`${new URLSearchParams(about)}`);
        const { status } = await test.portal.delete(
          `${CATALOG}/${item}?blastRadius=${version}`,
          'platform',
        );
        expect(status).toBe(204);
      };
      for (const portfolioId of [shared, portfolio]) {
        const path = `portfolios/${portfolioId}`;
        const { constraints } = await test.read(`${CATALOG}/${path}`);
        for (const { id: constraintId, productId } of constraints) {
          if (productId === bucket) {
            await remove(`${path}/constraints/${constraintId}`, {
              kind: 'constraint',
              constraintId,
            });
          }
        }
        await remove(`${path}/products/${bucket}`, {
          kind: 'portfolio-product',
          portfolioId,
          productId: bucket,
        });
      }
      await remove(`products/${bucket}`, {
        kind: 'product',
        productId: bucket,
      });
      const { items } = await running('?refresh=true&search=what-runs');
      expect(items).toMatchObject([{ name: 'what-runs' }]);
    });

    it('asks for the ids that it needs', async () => {
      const { status, body } = await test.portal.get(
        `${CATALOG}/blast-radius?kind=version`,
        'platform',
      );
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ field: 'versionId' });
    });
  });
});
