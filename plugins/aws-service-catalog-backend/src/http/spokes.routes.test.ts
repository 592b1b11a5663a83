import {
  DescribeOrganizationCommand,
  ListOrganizationalUnitsForParentCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import type {
  Alignment,
  SpokePortfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { group } from 'test-sandbox';
import { catalogIn, teamIn } from '../__testUtils__/organisation';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const HUB = '/v1/catalogs/hub';
const EARTH = '/v1/catalogs/earth';

describe('the spokes of an organization', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration({
      story: 'organisation',
      config: {
        catalogs: [
          catalogIn('hub', '111111111111'),
          catalogIn('genomics', '333333333333', 'hub'),
          catalogIn('earth', '666666666666', 'hub'),
        ],
        teams: [
          teamIn('genomics', '333333333333', 'GenomicsTeam'),
          teamIn('climate', '666666666666', 'ClimateTeam'),
          teamIn('ocean', '666666666666', 'OceanTeam'),
        ],
      },
      entities: [
        group('genomics', 'Genomics'),
        group('climate', 'Climate'),
        group('ocean', 'Ocean'),
      ],
    });
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(async () => {
    await test.sandbox.settle();
  });

  const idOf = async (name: string, catalog = HUB) => {
    const { items } = await test.read(`${catalog}/portfolios?refresh=true`);
    return items.find((one: { name: string }) => one.name === name)
      ?.id as string;
  };
  const inSpoke = async (
    portfolioId: string,
    spoke = 'earth',
  ): Promise<SpokePortfolio> => {
    const { items } = await test.read(
      `${HUB}/spokes?portfolioId=${portfolioId}&refresh=true`,
    );
    return items.find((one: { catalog: string }) => one.catalog === spoke)
      .portfolios[0];
  };
  const align = async (
    portfolioId: string,
    more: object = {},
    spoke = 'earth',
  ): Promise<Alignment> => {
    const { status, body } = await test.portal.post(
      `${HUB}/spokes/${spoke}/alignment`,
      { portfolioId, ...more },
      { as: 'platform' },
    );
    expect(status).toBe(200);
    return body;
  };
  const statusesOf = ({ steps }: Alignment) =>
    steps.map(({ step, status }) => `${step} ${status}`);
  const principalsOf = async (portfolioId: string, catalog = EARTH) => {
    const { principals } = await test.read(
      `${catalog}/portfolios/${portfolioId}?refresh=true`,
    );
    return principals
      .map((one: { principalArn: string }) => one.principalArn)
      .sort();
  };
  const shareWith = (portfolioId: string, share: object) =>
    test.portal.post(`${HUB}/portfolios/${portfolioId}/shares`, share, {
      as: 'platform',
    });
  async function inOrganization<T>(
    ask: (client: OrganizationsClient) => Promise<T>,
  ): Promise<T> {
    const client = new OrganizationsClient({
      region: 'us-east-1',
      endpoint: test.sandbox.url,
      credentials: await test.sandbox.credentials('platform'),
    });
    return ask(client).finally(() => client.destroy());
  }
  const organizationId = () =>
    inOrganization(async client => {
      const { Organization } = await client.send(
        new DescribeOrganizationCommand({}),
      );
      return Organization?.Id;
    });
  /** The unit may be within another one. */
  const unitNamed = (name: string) =>
    inOrganization(async client => {
      const { Roots = [] } = await client.send(new ListRootsCommand({}));
      const parents = Roots.map(({ Id }) => Id);
      for (const ParentId of parents) {
        const { OrganizationalUnits = [] } = await client.send(
          new ListOrganizationalUnitsForParentCommand({ ParentId }),
        );
        const found = OrganizationalUnits.find(({ Name }) => Name === name);
        if (found) return found.Id;
        parents.push(...OrganizationalUnits.map(({ Id }) => Id));
      }
      return undefined;
    });
  /** A portfolio of the hub with a product that is launched with a role of the account that launches. */
  async function portfolioOfHub(
    name: string,
    launch: object = { localRoleName: 'LaunchRole-Storage' },
  ) {
    const { body: portfolio } = await test.create(`${HUB}/portfolios`, {
      name,
      provider: 'Platform team',
    });
    const { body: product } = await test.create(`${HUB}/products`, {
      name: `${name} product`,
      vendor: 'Platform team',
      version: {
        name: 'v1',
        source: {
          template: '{"Resources":{"Bucket":{"Type":"AWS::S3::Bucket"}}}',
        },
      },
      portfolioId: portfolio.id,
    });
    const constraint = await test.create(
      `${HUB}/portfolios/${portfolio.id}/constraints`,
      { type: 'LAUNCH', productId: product.id, ...launch },
    );
    expect(constraint.status).toBe(201);
    return { id: portfolio.id as string, productId: product.id as string };
  }

  describe('that two teams share', () => {
    it('are in step when each team has what curators gave it, and stay so', async () => {
      const id = await idOf('Earth sciences catalog');
      expect(await inSpoke(id)).toMatchObject({ inStep: true, drift: [] });
      const local = await idOf('Climate portfolio', EARTH);
      const before = await principalsOf(local);

      const outcome = await align(id);
      expect(outcome.inLine).toBe(true);
      expect(
        outcome.steps.filter(({ status }) => status !== 'already'),
      ).toEqual([]);
      expect(await principalsOf(local)).toEqual(before);
    });

    it('are out of step while nobody has access, and only the team that is chosen gets it', async () => {
      const { id } = await portfolioOfHub('For the oceans');
      expect(statusesOf(await align(id))).toEqual([
        'share done',
        'accept done',
        'local-portfolio done',
        'product done',
        'launch-role already',
        'launch-constraint already',
      ]);
      expect(await inSpoke(id)).toMatchObject({
        teamsToGrant: [],
        drift: [
          {
            kind: 'access-missing',
            text: 'No team of the spoke has access to it, so nobody launches it there.',
          },
        ],
      });

      const chosen = await align(id, { teams: ['ocean'] });
      expect(chosen.inLine).toBe(true);
      const local = chosen.localPortfolioId!;
      const ocean = ['arn:aws:iam::666666666666:role/OceanTeam'];
      expect(await principalsOf(local)).toEqual(ocean);
      expect(await inSpoke(id)).toMatchObject({
        inStep: true,
        teamsToGrant: ['ocean'],
      });

      await align(id);
      expect(await principalsOf(local)).toEqual(ocean);
    });

    it('miss a team that the hub names', async () => {
      const { id } = await portfolioOfHub('Named by the hub');
      await align(id, { teams: ['ocean'] });
      const { status } = await test.create(`${HUB}/portfolios/${id}/access`, {
        pattern: 'arn:aws:iam:::role/Climate*',
      });
      expect(status).toBe(201);
      expect(await inSpoke(id)).toMatchObject({
        drift: [
          {
            kind: 'access-missing',
            principalArn: 'arn:aws:iam::666666666666:role/ClimateTeam',
          },
        ],
        teamsToGrant: ['climate', 'ocean'],
      });
      expect((await align(id)).inLine).toBe(true);
    });
  });

  describe('that a unit of the organization reaches', () => {
    it('have the portfolio, its patterns of principals and no share of their own', async () => {
      const id = await idOf('Common tools');
      expect(await inSpoke(id)).toMatchObject({
        state: 'accepted',
        inStep: true,
        teamsToGrant: ['climate', 'ocean'],
      });
      const { items } = await test.read(`${EARTH}/incoming-shares`);
      expect(items).toContainEqual(
        expect.objectContaining({
          portfolioId: id,
          state: 'accepted',
          through: 'organization',
        }),
      );
    });

    it('give it back and take it again, and are no reason for a share with their account', async () => {
      const id = await idOf('Common tools');
      const acceptance = `${EARTH}/incoming-shares/${id}/acceptance`;
      const hasIt = async () =>
        (await test.read(`${EARTH}/portfolios?refresh=true`)).items.some(
          (one: { id: string }) => one.id === id,
        );
      const incoming = async () =>
        (await test.read(`${EARTH}/incoming-shares?refresh=true`)).items.filter(
          (one: { portfolioId: string }) => one.portfolioId === id,
        );
      const giveBack = () => test.portal.delete(acceptance, 'platform');
      expect((await giveBack()).status).toBe(204);
      expect(await hasIt()).toBe(false);
      expect(await inSpoke(id)).toMatchObject({
        state: 'unknown',
        inStep: false,
        drift: [{ kind: 'share-unknown' }],
      });
      expect(await incoming()).toMatchObject([
        { state: 'unknown', through: 'organization' },
      ]);

      expect((await test.portal.put(acceptance, 'platform')).status).toBe(204);
      expect(await hasIt()).toBe(true);
      expect(await incoming()).toMatchObject([{ state: 'accepted' }]);

      await giveBack();
      const { steps } = await align(id);
      expect(steps.slice(0, 2)).toMatchObject([
        { step: 'share', status: 'skipped' },
        { step: 'accept', status: 'done' },
      ]);
      const { shares } = await test.read(
        `${HUB}/portfolios/${id}?refresh=true`,
      );
      expect(shares.map(({ type }: { type: string }) => type)).toEqual([
        'organizational-unit',
      ]);
    });
  });

  it('that a unit does not reach are told so, and what to do; those that it reaches get patterns of principals along', async () => {
    const { id, productId } = await portfolioOfHub('For the earth');
    await test.create(`${HUB}/portfolios/${id}/access`, {
      pattern: 'arn:aws:iam:::role/Climate*',
    });
    const shared = await shareWith(id, {
      type: 'organizational-unit',
      recipient: await unitNamed('Earth'),
      sharePrincipals: true,
    });
    expect(shared.status).toBe(201);
    expect(shared.body).toMatchObject({
      accepted: true,
      status: 'in-progress',
    });
    const shareOf = async () =>
      (await test.read(`${HUB}/portfolios/${id}?refresh=true`)).shares[0];
    expect(await shareOf()).toMatchObject({ status: 'in-progress' });
    await test.sandbox.settle();
    await inSpoke(id);
    expect(await shareOf()).toMatchObject({
      status: 'completed',
      reached: ['earth'],
      teams: [{ id: 'climate' }, { id: 'ocean' }],
    });

    expect(await inSpoke(id)).toMatchObject({
      state: 'accepted',
      inStep: true,
      teamsToGrant: ['climate'],
    });
    expect(await inSpoke(id, 'genomics')).toMatchObject({
      state: 'unknown',
      drift: [{ kind: 'share-unknown' }],
    });
    const whyNot = await test.portal.get(
      `/v1/teams/genomics/products/${productId}/why-not`,
      'other-team',
    );
    expect(whyNot.body.links).toContainEqual(
      expect.objectContaining({
        id: 'share',
        title: expect.stringMatching(/333333333333 is unknown/),
      }),
    );
    const outcome = await align(id, {}, 'genomics');
    expect(outcome.inLine).toBe(false);
    expect(outcome.steps).toMatchObject([
      { step: 'share', status: 'skipped' },
      {
        step: 'accept',
        status: 'failed',
        fix: expect.stringMatching(/share the portfolio with the account/),
      },
    ]);
    const { shares } = await test.read(`${HUB}/portfolios/${id}?refresh=true`);
    expect(shares).toHaveLength(1);
  });

  it('have what is shared with the whole organization, whose patterns of principals stay behind unless they are shared', async () => {
    const { id } = await portfolioOfHub('For everybody');
    await test.create(`${HUB}/portfolios/${id}/access`, {
      pattern: 'arn:aws:iam:::role/*Team',
    });
    const share = { type: 'organization', recipient: await organizationId() };
    expect((await shareWith(id, share)).status).toBe(201);
    await test.sandbox.settle();
    for (const spoke of ['genomics', 'earth']) {
      expect(await inSpoke(id, spoke)).toMatchObject({
        state: 'accepted',
        drift: expect.arrayContaining([
          expect.objectContaining({ kind: 'access-missing' }),
        ]),
      });
    }
    const { shares } = await test.read(`${HUB}/portfolios/${id}`);
    const changed = await test.portal.patch(
      `${HUB}/portfolios/${id}/shares/${share.recipient}`,
      {
        type: 'organization',
        version: shares[0].version,
        sharePrincipals: true,
      },
      'platform',
    );
    expect(changed.status).toBe(200);
    await test.sandbox.settle();
    for (const spoke of ['genomics', 'earth']) {
      expect((await inSpoke(id, spoke)).drift).toEqual([]);
    }
  });

  it('lose what an organization has, and what its patterns of principals give, only once that was seen', async () => {
    const { id } = await portfolioOfHub('For a while');
    const principalArn = 'arn:aws:iam:::role/Climate*';
    const path = `${HUB}/portfolios/${id}`;
    await test.create(`${path}/access`, { pattern: principalArn });
    const recipient = String(await organizationId());
    const type = 'organization';
    const share = { type, recipient, sharePrincipals: true };
    expect((await shareWith(id, share)).status).toBe(201);
    await test.sandbox.settle();
    const removeSeen = async (item: string, about: Record<string, string>) => {
      const blind = await test.portal.delete(item, 'platform');
      expect(blind.status).toBe(409);
      // Nobody tells which accounts it has, let alone what runs there.
      expect(blind.body.error).toMatchObject({
        field: 'blastRadius',
        message: expect.stringContaining(`It is shared with ${recipient}`),
      });
      const { version } = await test.read(
        `${HUB}/blast-radius?${new URLSearchParams(about)}`,
      );
      const seen = `${item}&blastRadius=${version}`;
      return (await test.portal.delete(seen, 'platform')).status;
    };
    const access = new URLSearchParams({ principalArn, type: 'IAM_PATTERN' });
    expect(
      await removeSeen(`${path}/access?${access}`, {
        kind: 'access',
        portfolioId: id,
        principalArn,
      }),
    ).toBe(204);
    expect(
      await removeSeen(`${path}/shares/${recipient}?type=${type}`, {
        kind: 'share',
        portfolioId: id,
        recipient,
      }),
    ).toBe(204);
  });

  describe('whose launches the hub names a role of its own for', () => {
    it('are out of step until they have a LAUNCH constraint of their own', async () => {
      const { id } = await portfolioOfHub('With a role of the hub', {
        launchRoleArn: 'arn:aws:iam::111111111111:role/LaunchRole-Storage',
      });
      const first = await align(id, { teams: ['climate'] });
      expect(first.inLine).toBe(false);
      expect(first.steps).toContainEqual(
        expect.objectContaining({
          step: 'launch-role',
          status: 'failed',
          text: expect.stringMatching(
            /arn:aws:iam::111111111111:.*another account/,
          ),
        }),
      );
      expect((await inSpoke(id)).drift).toMatchObject([
        {
          kind: 'constraint-differs',
          text: expect.stringMatching(/arn:aws:iam::111111111111/),
        },
      ]);
      const second = await align(id, { launchRoleName: 'LaunchRole-Storage' });
      expect(second.inLine).toBe(true);
      expect((await inSpoke(id)).inStep).toBe(true);
    });
  });

  it('get a local portfolio of its own name for what nobody has been shown another for', async () => {
    const first = await portfolioOfHub('Instruments');
    const other = await align(first.id, { teams: ['climate'] });
    const second = await portfolioOfHub('Observatories');
    await test.create(`${HUB}/portfolios/${second.id}/products`, {
      productId: first.productId,
    });
    const { localPortfolioId } = await align(second.id, { teams: [] });
    const local = `${EARTH}/portfolios/${localPortfolioId}`;
    expect(await test.read(`${local}?refresh=true`)).toMatchObject({
      name: 'Observatories',
      principals: [],
    });
    const { products } = await test.read(
      `${EARTH}/portfolios/${other.localPortfolioId}?refresh=true`,
    );
    expect(products).toMatchObject([{ id: first.productId }]);
  });

  it('are not in line while a step of it fails', async () => {
    const id = await idOf('Earth sciences catalog');
    const outcome = await align(id, { launchRoleName: 'NoSuchRole' });
    expect(outcome.steps.map(({ status }) => status)).toContain('failed');
    expect(outcome.inLine).toBe(false);
    expect((await inSpoke(id)).inStep).toBe(true);
  });

  it('have copies of products whose versions follow those of the hub', async () => {
    const { id, productId } = await portfolioOfHub('Copied');
    await align(id, { teams: ['ocean'] });
    const copy = await test.create(`${HUB}/products/${productId}/copies`, {
      targetCatalog: 'earth',
      name: 'Copied product',
    });
    expect(copy.status).toBe(202);
    await test.sandbox.settle();
    await test.read(`${EARTH}/product-copies/${copy.body.id}`);
    expect((await inSpoke(id)).drift).toEqual([]);

    const added = await test.create(`${HUB}/products/${productId}/versions`, {
      name: 'v2',
      source: {
        template: '{"Resources":{"Topic":{"Type":"AWS::SNS::Topic"}}}',
      },
    });
    expect(added.status).toBe(201);
    const { versions } = await test.read(`${HUB}/products/${productId}`);
    const first = versions.find((one: { name: string }) => one.name === 'v1');
    const deprecated = await test.portal.patch(
      `${HUB}/products/${productId}/versions/${first.id}`,
      { version: first.version, deprecated: true },
      'platform',
    );
    expect(deprecated.status).toBe(200);
    expect((await inSpoke(id)).drift).toMatchObject([
      { kind: 'version-missing', text: expect.stringMatching(/v2/) },
      {
        kind: 'version-differs',
        text: expect.stringMatching(/v1.*deprecated/),
      },
    ]);

    const { body: found } = await test.portal.get(
      `${EARTH}/products?search=Copied`,
      'platform',
    );
    const [{ id: copyId }] = found.items.filter(
      (one: { name: string; imported?: boolean }) =>
        one.name === 'Copied product' && !one.imported,
    );
    const without = await align(id);
    expect(without.inLine).toBe(false);
    expect(
      without.steps.filter(({ step }) => step === 'version'),
    ).toMatchObject([
      { status: 'skipped', fix: expect.stringMatching(/choose it/) },
    ]);
    const outcome = await align(id, { copies: [copyId] });
    expect(
      outcome.steps.filter(({ step }) => step === 'version'),
    ).toMatchObject([
      { status: 'done', text: expect.stringMatching(/v2/) },
      { status: 'done', text: expect.stringMatching(/v1 deprecated/) },
    ]);
    await test.sandbox.settle();
    expect((await inSpoke(id)).drift).toEqual([]);
  });

  it('are read for one portfolio alone, and for what reaches them', async () => {
    const id = await idOf('Pilot');
    await test.sandbox.clearRequests();
    expect(await inSpoke(id, 'genomics')).toMatchObject({ state: 'offered' });
    expect(await inSpoke(id)).toMatchObject({ state: 'not-shared' });
    const calls = await test.sandbox.requests({ service: 'servicecatalog' });
    const count = (operation: string) =>
      calls.filter(one => one.operation === operation).length;
    expect(count('DescribeProductAsAdmin')).toBe(0);
    expect(count('DescribePortfolio')).toBe(2);
  });
});
