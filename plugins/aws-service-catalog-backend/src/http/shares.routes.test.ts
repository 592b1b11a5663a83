import {
  accessGrantPermission,
  portfolioSharePermission,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const HUB = '/v1/catalogs/hub';
const SPOKE = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';
const ACCOUNT = '222222222222';
const TEMPLATE = '{"Resources":{"Bucket":{"Type":"AWS::S3::Bucket"}}}';

describe('shares and spokes', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration();
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(async () => {
    // AWS makes one change of a share after the other.
    await test.sandbox.settle();
    test.refused.clear();
    test.audited.length = 0;
  });

  /** A portfolio of the hub with one product. */
  async function shareable(name: string) {
    const { body: portfolio } = await test.create(`${HUB}/portfolios`, {
      name,
      provider: 'Platform team',
    });
    const { body: product } = await test.create(`${HUB}/products`, {
      name: `${name} product`,
      vendor: 'Platform team',
      version: { name: 'v1', source: { template: TEMPLATE } },
      portfolioId: portfolio.id,
    });
    return {
      id: portfolio.id as string,
      path: `${HUB}/portfolios/${portfolio.id}`,
      productId: product.id as string,
    };
  }
  const share = (path: string, body: object = {}) =>
    test.portal.post(
      `${path}/shares`,
      { type: 'account', recipient: ACCOUNT, ...body },
      { as: 'platform' },
    );
  const accept = (id: string) =>
    test.portal.put(`${SPOKE}/incoming-shares/${id}/acceptance`, 'platform');
  const align = async (portfolioId: string, more: object = {}) =>
    test.portal.post(
      `${HUB}/spokes/ai-research/alignment`,
      { portfolioId, ...more },
      { as: 'platform' },
    );
  const spokePortfolio = async (id: string) => {
    const { items } = await test.read(`${HUB}/spokes`);
    return items[0].portfolios.find((one: { id: string }) => one.id === id);
  };
  const kindsOf = (drift: { kind: string }[]) => drift.map(({ kind }) => kind);

  it('are made once, offered to the spoke, accepted and given back', async () => {
    const { id, path } = await shareable('Offered');
    const first = await share(path, { shareTagOptions: true });
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({
      recipient: ACCOUNT,
      accepted: false,
      shareTagOptions: true,
      catalog: 'ai-research',
      teams: [{ id: 'ai-research' }],
      status: 'completed',
    });
    expect((await share(path, { shareTagOptions: true })).status).toBe(201);
    expect((await share(path)).status).toBe(409);
    expect((await test.read(path)).shares).toMatchObject([
      { recipient: ACCOUNT, accepted: false },
    ]);

    const incoming = async () =>
      (await test.read(`${SPOKE}/incoming-shares`)).items.filter(
        (one: { portfolioId: string }) => one.portfolioId === id,
      );
    expect(await incoming()).toMatchObject([
      { name: 'Offered', state: 'offered', catalog: 'hub' },
    ]);
    expect((await accept(id)).status).toBe(204);
    expect(await incoming()).toMatchObject([{ state: 'accepted' }]);
    expect((await test.read(path)).shares).toMatchObject([{ accepted: true }]);
    expect(
      (await test.read(`${SPOKE}/portfolios?filter=origin=imported`)).items,
    ).toMatchObject([{ id, imported: true, sharedBy: { catalog: 'hub' } }]);

    const back = await test.portal.delete(
      `${SPOKE}/incoming-shares/${id}/acceptance`,
      'platform',
    );
    expect(back.status).toBe(204);
    expect(
      (await incoming()).map((one: { state: string }) => one.state),
    ).not.toContain('accepted');
    expect(test.audited.map(({ eventId }) => eventId)).toEqual(
      expect.arrayContaining([
        'portfolio-share',
        'portfolio-share-accept',
        'portfolio-share-reject',
      ]),
    );
  });

  it('change what travels with them, and are taken back', async () => {
    const { path } = await shareable('Flags');
    const { body: shared } = await share(path);
    const item = `${path}/shares/${ACCOUNT}`;
    const changed = await test.portal.patch(
      item,
      { type: 'account', shareTagOptions: true, version: shared.version },
      'platform',
    );
    expect(changed.status).toBe(200);
    await test.sandbox.settle();
    expect((await test.read(`${path}?refresh=true`)).shares).toMatchObject([
      { shareTagOptions: true },
    ]);
    const remove = () => test.portal.delete(`${item}?type=account`, 'platform');
    expect((await remove()).status).toBe(204);
    expect((await test.read(path)).shares).toEqual([]);
    expect((await remove()).status).toBe(404);
    expect(test.audited).toContainEqual(
      expect.objectContaining({
        eventId: 'portfolio-unshare',
        outcome: 'succeeded',
        meta: {
          before: expect.objectContaining({ shareTagOptions: true }),
        },
      }),
    );
  });

  it('change only on top of what was read: the second writer is told what changed', async () => {
    const { path } = await shareable('Two writers');
    await share(path);
    await test.sandbox.settle();
    const [read] = (await test.read(`${path}?refresh=true`)).shares;
    const change = (flags: object) =>
      test.portal.patch(
        `${path}/shares/${ACCOUNT}`,
        { type: 'account', ...flags },
        'platform',
      );
    expect((await change({ shareTagOptions: true })).status).toBe(400);
    const first = await change({
      shareTagOptions: true,
      version: read.version,
    });
    expect(first.status).toBe(200);
    await test.sandbox.settle();

    const second = await change({
      shareTagOptions: false,
      version: read.version,
    });
    expect(second.status).toBe(409);
    expect(second.body.error.changed).toEqual([
      { field: 'shareTagOptions', now: 'true' },
    ]);
    expect((await test.read(`${path}?refresh=true`)).shares).toMatchObject([
      { shareTagOptions: true, version: first.body.version },
    ]);
  });

  it('may not be changed from the spoke', async () => {
    const { id, path } = await shareable('Foreign');
    await share(path);
    await accept(id);
    const imported = await test.read(`${SPOKE}/portfolios/${id}`);
    expect(imported).toMatchObject({
      imported: true,
      products: [{ name: 'Foreign product' }],
    });
    const { status, body } = await test.portal.patch(
      `${SPOKE}/portfolios/${id}`,
      { version: imported.version, name: 'Mine' },
      'platform',
    );
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/111111111111/);
  });

  it.each([
    [{ recipient: 'ou-ab12-cdefgh34' }, 'recipient'],
    [{ recipient: '111111111111' }, 'recipient'],
    [{ sharePrincipals: true }, 'sharePrincipals'],
    [{ type: 'organization', recipient: 'o-nowhere0001' }, 'type'],
  ])('refuse %j and name the field', async (body, field) => {
    const { items } = await test.read(`${HUB}/portfolios`);
    const answer = await share(`${HUB}/portfolios/${items[0].id}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.field).toBe(field);
  });

  it('need their own permission', async () => {
    const { items } = await test.read(`${HUB}/portfolios`);
    test.refused.add(portfolioSharePermission.name);
    const { status } = await share(`${HUB}/portfolios/${items[0].id}`);
    expect(status).toBe(403);
  });

  it('tell where a spoke is out of step, and one action brings it in line: its team launches what the hub owns', async () => {
    const { id, path, productId } = await shareable('Aligned');
    await share(path);
    expect(await spokePortfolio(id)).toMatchObject({
      state: 'offered',
      inStep: false,
      drift: [{ kind: 'not-accepted' }],
    });
    await accept(id);
    expect(kindsOf((await spokePortfolio(id)).drift)).toEqual([
      'constraint-missing',
      'access-missing',
    ]);
    const seen = async () =>
      (await test.portal.get(`${TEAM}/products?search=aligned`)).body.items;
    expect(await seen()).toEqual([]);

    const first = await align(id, {
      localPortfolioName: 'Aligned, local',
      launchRoleName: 'LaunchRole-Storage',
    });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ inLine: true });
    const outcome = (steps: { step: string; status: string }[]) =>
      steps.map(({ step, status }) => `${step} ${status}`);
    expect(outcome(first.body.steps)).toEqual([
      'share already',
      'accept already',
      'local-portfolio done',
      'product done',
      'launch-role already',
      'launch-constraint done',
      'access done',
    ]);
    expect(await spokePortfolio(id)).toMatchObject({
      inStep: true,
      drift: [],
      localPortfolio: { name: 'Aligned, local' },
    });
    expect(await seen()).toMatchObject([{ name: 'Aligned product' }]);
    const { body: product } = await test.portal.get(
      `${TEAM}/products/${productId}`,
    );
    expect(product.launchPaths).toMatchObject([
      { usable: true, launchRole: { name: 'LaunchRole-Storage' } },
    ]);

    const again = await align(id, {
      localPortfolioName: 'Aligned, local',
      launchRoleName: 'LaunchRole-Storage',
    });
    expect(
      new Set(outcome(again.body.steps).map(text => text.split(' ')[1])),
    ).toEqual(new Set(['already']));

    const { body: more } = await test.create(`${HUB}/products`, {
      name: 'Aligned later',
      vendor: 'Platform team',
      version: { name: 'v1', source: { template: TEMPLATE } },
      portfolioId: id,
    });
    expect((await spokePortfolio(id)).drift).toMatchObject([
      { kind: 'product-missing', productId: more.id },
      { kind: 'constraint-missing', productId: more.id },
    ]);

    const removed = await test.portal.delete(
      `${path}/shares/${ACCOUNT}?type=account`,
      'platform',
    );
    expect(removed.status).toBe(204);
    expect(await seen()).toEqual([]);
  });

  it('say in alignment what fails and how to mend it', async () => {
    const { id } = await shareable('Roleless');
    const { body } = await align(id, { launchRoleName: 'NoSuchRole' });
    expect(body.inLine).toBe(false);
    expect(body.steps).toContainEqual({
      step: 'launch-role',
      status: 'failed',
      text: expect.stringMatching(/no role NoSuchRole/),
      fix: expect.stringMatching(/Create the role NoSuchRole/),
    });
    expect(body.steps).toContainEqual(
      expect.objectContaining({ step: 'access', status: 'done' }),
    );
  });

  it('align nothing for somebody whom the policy refuses one of the changes, nor what is no spoke', async () => {
    const { id } = await shareable('Refused');
    test.refused.add(accessGrantPermission.name);
    expect((await align(id)).status).toBe(403);
    test.refused.clear();
    const { status } = await test.portal.post(
      `${SPOKE}/spokes/hub/alignment`,
      { portfolioId: id },
      { as: 'platform' },
    );
    expect(status).toBe(404);
    const wrongTeam = await align(id, { teams: ['genomics'] });
    expect(wrongTeam.body.error).toMatchObject({ field: 'teams' });
  });
});
