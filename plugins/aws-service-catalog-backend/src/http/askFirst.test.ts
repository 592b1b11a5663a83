import { randomUUID } from 'node:crypto';
import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const HUB = '/v1/catalogs/hub';
const SPOKE = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';
const ACCOUNT = '222222222222';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/AIResearchTeam`;
const LAUNCH_ROLE = 'LaunchRole-Storage';
const TEMPLATE = '{"Resources":{"Bucket":{"Type":"AWS::S3::Bucket"}}}';

type Answer = Awaited<ReturnType<CurationTest['create']>>;

/** A product that the team may launch, and a change that takes something away from what runs of it. */
interface Offer {
  productId: string;
  catalog: string;
  /** What changes, as the blast radius is asked. */
  about: Record<string, string>;
  /** What has to be so before the change can be made at all. */
  ready?(): Promise<void>;
  change(seen?: string): Promise<Answer>;
}

describe('a change that takes something away from what runs', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration();
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(async () => {
    await test.sandbox.clearFaults();
    // AWS makes one change of a share after the other.
    await test.sandbox.settle();
    test.audited.length = 0;
  });

  const made = async (path: string, body: object) => {
    const answer = await test.create(path, body);
    expect(answer.body.error).toBeUndefined();
    return answer.body;
  };
  const remove = (path: string, query: Record<string, string> = {}) =>
    test.portal.delete(`${path}?${new URLSearchParams(query)}`, 'platform');
  const removeSeen =
    (path: string, query: Record<string, string> = {}) =>
    (seen?: string) =>
      remove(path, { ...query, ...(seen && { blastRadius: seen }) });
  const radius = ({ catalog, about }: Pick<Offer, 'catalog' | 'about'>) =>
    test.read(`${catalog}/blast-radius?${new URLSearchParams(about)}`);
  const beginLaunch = async ({ productId }: Pick<Offer, 'productId'>) => {
    const { body } = await test.portal.get(`${TEAM}/products/${productId}`);
    const { status } = await test.portal.post(
      `${TEAM}/launches`,
      {
        productId,
        versionId: body.versions.at(-1).id,
        pathId: body.launchPaths[0].id,
        name: `run-${randomUUID()}`,
        parameters: {},
        tags: [],
      },
      { headers: { 'Idempotency-Key': randomUUID() } },
    );
    expect(status).toBe(202);
  };
  const launch = async (one: Pick<Offer, 'productId'>) => {
    await beginLaunch(one);
    await test.sandbox.settle();
  };

  /** A product in a portfolio of a catalog. */
  async function product(catalog: string) {
    const portfolio = await made(`${catalog}/portfolios`, {
      name: `Portfolio ${randomUUID()}`,
      provider: 'Platform team',
    });
    const { id, versions } = await made(`${catalog}/products`, {
      name: `Product ${randomUUID()}`,
      vendor: 'Platform team',
      version: { name: 'v1', source: { template: TEMPLATE } },
      portfolioId: portfolio.id,
    });
    return {
      catalog,
      productId: id as string,
      portfolioId: portfolio.id as string,
      version: versions[0],
      path: `${catalog}/portfolios/${portfolio.id}`,
    };
  }
  async function own() {
    const one = await product(SPOKE);
    await made(`${one.path}/access`, { team: 'ai-research' });
    const constraint = await made(`${one.path}/constraints`, {
      productId: one.productId,
      type: 'LAUNCH',
      localRoleName: LAUNCH_ROLE,
    });
    return { ...one, constraintId: constraint.id as string };
  }
  async function shared() {
    const one = await product(HUB);
    await made(`${HUB}/spokes/ai-research/alignment`, {
      portfolioId: one.portfolioId,
      launchRoleName: LAUNCH_ROLE,
      teams: ['ai-research'],
    });
    const acceptance = `${SPOKE}/incoming-shares/${one.portfolioId}/acceptance`;
    return { ...one, acceptance };
  }
  async function grown() {
    const one = await own();
    const versions = `${SPOKE}/products/${one.productId}/versions`;
    await made(versions, { name: 'v2', source: { template: TEMPLATE } });
    const { id: versionId, version } = one.version;
    const { productId } = one;
    const about = { kind: 'version', productId, versionId };
    return { ...one, about, item: `${versions}/${versionId}`, version };
  }

  const offers: [string, string, () => Promise<Offer>][] = [
    [
      'removePortfolioProduct',
      'DisassociateProductFromPortfolio',
      async () => {
        const one = await own();
        const { productId } = one;
        const { id: portfolioId } = await made(`${SPOKE}/portfolios`, {
          name: 'Has it, too',
          provider: 'Platform team',
        });
        const products = `${SPOKE}/portfolios/${portfolioId}/products`;
        await test.portal.post(products, { productId }, { as: 'platform' });
        return {
          ...one,
          about: { kind: 'portfolio-product', portfolioId, productId },
          change: removeSeen(`${products}/${productId}`),
        };
      },
    ],
    [
      'revokeAccess',
      'DisassociatePrincipalFromPortfolio',
      async () => {
        const one = await own();
        const { portfolioId } = one;
        return {
          ...one,
          about: { kind: 'access', portfolioId, principalArn: ROLE },
          change: removeSeen(`${one.path}/access`, {
            principalArn: ROLE,
            type: 'IAM',
          }),
        };
      },
    ],
    [
      'deleteConstraint',
      'DeleteConstraint',
      async () => {
        const one = await own();
        const { constraintId } = one;
        return {
          ...one,
          about: { kind: 'constraint', constraintId },
          change: removeSeen(`${one.path}/constraints/${constraintId}`),
        };
      },
    ],
    [
      'deleteVersion',
      'DeleteProvisioningArtifact',
      async () => {
        const one = await grown();
        return { ...one, change: removeSeen(one.item) };
      },
    ],
    [
      'updateVersion',
      'UpdateProvisioningArtifact',
      async () => {
        const { version, ...one } = await grown();
        return {
          ...one,
          change: blastRadius =>
            test.portal.patch(
              one.item,
              { version, active: false, blastRadius },
              'platform',
            ),
        };
      },
    ],
    [
      'deleteCatalogProduct',
      'DeleteProduct',
      async () => {
        const one = await own();
        const { catalog, path, constraintId, portfolioId, productId } = one;
        return {
          ...one,
          about: { kind: 'product', productId },
          ready: async () => {
            const removed = async (item: string, about: Offer['about']) => {
              const { version } = await radius({ catalog, about });
              const gone = await remove(item, { blastRadius: version });
              expect(gone.status).toBe(204);
            };
            await removed(`${path}/constraints/${constraintId}`, {
              kind: 'constraint',
              constraintId,
            });
            await removed(`${path}/products/${productId}`, {
              kind: 'portfolio-product',
              portfolioId,
              productId,
            });
          },
          change: removeSeen(`${SPOKE}/products/${productId}`),
        };
      },
    ],
    [
      'unsharePortfolio',
      'DeletePortfolioShare',
      async () => {
        const one = await shared();
        const { portfolioId } = one;
        return {
          ...one,
          about: { kind: 'share', portfolioId, recipient: ACCOUNT },
          change: removeSeen(`${one.path}/shares/${ACCOUNT}`, {
            type: 'account',
          }),
        };
      },
    ],
    [
      'rejectShare',
      'RejectPortfolioShare',
      async () => {
        const one = await shared();
        return {
          ...one,
          catalog: SPOKE,
          about: { kind: 'portfolio', portfolioId: one.portfolioId },
          change: removeSeen(one.acceptance),
        };
      },
    ],
  ];

  it.each(offers)(
    'is made by %s once that was seen as it is now',
    async (_, operation, offer) => {
      const one = await offer();
      await launch(one);
      const { version: old } = await radius(one);
      await launch(one);
      await one.ready?.();
      await test.sandbox.clearRequests();
      test.audited.length = 0;

      const blind = await one.change();
      expect(blind.status).toBe(409);
      expect(blind.body.error.field).toBe('blastRadius');
      expect(blind.body.error.message).toMatch(
        /^Nothing was changed yet. The change touches what runs, or may do so: 2 provisioned products of 1 owner in 1 account\. What runs goes on running\..*blast-radius\?kind=/,
      );
      const late = await one.change(old);
      expect(late.status).toBe(409);
      expect(late.body.error.field).toBe('blastRadius');
      expect(late.body.error.message).toMatch(
        /something else than you have seen: 2 provisioned products/,
      );
      expect(await test.sandbox.requests({ operation })).toEqual([]);
      expect(test.audited.map(({ outcome }) => outcome)).toEqual([
        'failed',
        'failed',
      ]);

      const seen = await one.change((await radius(one)).version);
      expect(seen.body.error).toBeUndefined();
      expect(await test.sandbox.requests({ operation })).not.toEqual([]);
      expect(test.audited.at(-1)).toMatchObject({
        outcome: 'succeeded',
        meta: { before: expect.any(Object) },
      });
    },
  );

  it.each(offers)('is made by %s at once when nothing runs', async (...row) => {
    const [, operation, offer] = row;
    const one = await offer();
    await one.ready?.();
    await test.sandbox.clearRequests();
    expect((await one.change()).body.error).toBeUndefined();
    expect(await test.sandbox.requests({ operation })).not.toEqual([]);
  });

  it('stands for what runs, not for the state that it is in', async () => {
    const [, , offer] = offers[0];
    const one = await offer();
    await beginLaunch(one);
    const { version, items } = await radius(one);
    await test.sandbox.settle();
    const later = await radius(one);
    expect(later.items[0].status).not.toBe(items[0].status);
    expect(later.version).toBe(version);
  });

  it('is not made blindly where AWS does not tell what runs', async () => {
    const one = await own();
    const item = `${one.path}/constraints/${one.constraintId}`;
    await test.sandbox.addFault({
      match: { operation: 'SearchProvisionedProducts' },
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    const blind = await remove(item);
    expect(blind.status).toBe(409);
    expect(blind.body.error.message).toMatch(
      /1 account could not be looked into/,
    );
    const about = { kind: 'constraint', constraintId: one.constraintId };
    const { version } = await radius({ catalog: SPOKE, about });
    expect((await remove(item, { blastRadius: version })).status).toBe(204);
  });

  it('fails with the error of AWS where it cannot be told what it touches', async () => {
    const one = await own();
    await test.sandbox.addFault({
      match: { operation: 'DescribePortfolio' },
      effect: { type: 'error', code: 'ThrottlingException', status: 400 },
    });
    await test.sandbox.clearRequests();
    const failed = await remove(`${one.path}/access`, {
      principalArn: ROLE,
      type: 'IAM',
    });
    expect(failed.status).toBe(503);
    const operation = 'DisassociatePrincipalFromPortfolio';
    expect(await test.sandbox.requests({ operation })).toEqual([]);
  });

  it('asks for accounts that a version is shared with and that the portal does not look into', async () => {
    const one = await product(HUB);
    await made(`${one.path}/shares`, {
      type: 'account',
      recipient: '777777777777',
    });
    const versions = `${HUB}/products/${one.productId}/versions`;
    await made(versions, { name: 'v2', source: { template: TEMPLATE } });
    const blind = await remove(`${versions}/${one.version.id}`);
    expect(blind.status).toBe(409);
    expect(blind.body.error.message).toMatch(/could not be looked into/);
  });

  it('is none when an offer is refused that was never accepted', async () => {
    const one = await product(HUB);
    await made(`${one.path}/shares`, { type: 'account', recipient: ACCOUNT });
    await test.sandbox.clearRequests();
    const acceptance = `${SPOKE}/incoming-shares/${one.portfolioId}/acceptance`;
    expect((await remove(acceptance)).status).toBe(204);
    const operation = 'SearchProvisionedProducts';
    expect(await test.sandbox.requests({ operation })).toEqual([]);
  });
});
