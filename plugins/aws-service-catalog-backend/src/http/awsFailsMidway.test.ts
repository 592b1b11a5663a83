import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const HUB = '/v1/catalogs/hub';

const source = {
  template: 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n',
};

describe('a change that AWS fails midway', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration();
  });
  afterAll(async () => {
    await test?.stop();
  });
  beforeEach(() => {
    test.audited.length = 0;
  });
  afterEach(async () => {
    await test.sandbox.clearFaults();
  });

  const failing = (operation: string, code: string, status = 400) =>
    test.sandbox.addFault({
      match: { operation },
      effect: { type: 'error', code, status },
    });
  const made = async (what: 'portfolios' | 'products', body: object) => {
    const answer = await test.create(`${HUB}/${what}`, body);
    expect(answer.status).toBe(201);
    return { ...answer.body, path: `${HUB}/${what}/${answer.body.id}` };
  };
  const product = (name: string) =>
    made('products', {
      name,
      vendor: 'Platform team',
      version: { name: 'v1', source },
    });

  it('is not made on top of an old reading when AWS does not say how things stand', async () => {
    const { path, version } = await product('Throttled');
    await failing('DescribeProductAsAdmin', 'ThrottlingException');
    // People still see what was known.
    expect((await test.read(`${path}?refresh=true`)).stale).toBe(true);
    const refused = await test.portal.patch(
      path,
      { version, name: 'Changed' },
      'platform',
    );
    expect(refused.status).toBe(503);
    await test.sandbox.clearFaults();
    expect(await test.read(`${path}?refresh=true`)).toMatchObject({
      name: 'Throttled',
    });
  });

  it('is audited with what it has changed when it is only the answer that fails', async () => {
    await failing('DescribePortfolio', 'ThrottlingException');
    const { status } = await test.create(`${HUB}/portfolios`, {
      name: 'Unread',
      provider: 'Platform',
    });
    expect(status).toBe(503);
    expect(test.audited.at(-1)).toMatchObject({
      eventId: 'portfolio-create',
      outcome: 'failed',
      meta: { after: { name: 'Unread' } },
    });
  });

  it('names a product that is made when it cannot be put into its portfolio', async () => {
    const portfolio = await made('portfolios', {
      name: 'Closed',
      provider: 'Platform',
    });
    await test.read(`${HUB}/products`);
    await failing('AssociateProductWithPortfolio', 'AccessDeniedException');
    const { status, body } = await test.create(`${HUB}/products`, {
      name: 'Left out',
      vendor: 'Platform team',
      version: { name: 'v1', source },
      portfolioId: portfolio.id,
    });
    expect(status).toBe(403);
    const { items } = await test.read(`${HUB}/products?search=Left%20out`);
    expect(items).toHaveLength(1);
    expect(body.error.message).toContain(items[0].id);
    expect(test.audited.at(-1)).toMatchObject({
      outcome: 'failed',
      meta: { after: { id: items[0].id } },
    });
  });

  it.each([
    [
      'DeletePortfolio',
      () => made('portfolios', { name: 'Kept', provider: 'Platform' }),
    ],
    ['DeleteProduct', () => product('Kept')],
  ] as const)(
    'leaves its TagOptions on what is not deleted after all: %s',
    async (operation, make) => {
      const { path } = await make();
      const option = await test.create(`${HUB}/tag-options`, {
        key: 'CostCenter',
        value: operation,
      });
      await test.create(`${path}/tag-options`, { tagOptionId: option.body.id });
      await failing(operation, 'AccessDeniedException');
      const refused = await test.portal.delete(path, 'platform');
      expect(refused.status).toBe(403);
      expect(
        (await test.read(`${path}?refresh=true`)).tagOptions,
      ).toMatchObject([{ key: 'CostCenter', value: operation }]);

      await test.sandbox.clearFaults();
      const deleted = await test.portal.delete(path, 'platform');
      expect(deleted.status).toBe(204);
    },
  );

  it('answers another request under a used key with 409, whatever is made with it', async () => {
    const { path } = await product('Versioned');
    const send = (name: string) =>
      test.portal.post(
        `${path}/versions`,
        { name, source },
        { as: 'platform', headers: { 'Idempotency-Key': 'version-key-1' } },
      );
    expect((await send('v2')).status).toBe(201);
    const other = await send('v3');
    expect(other.status).toBe(409);
    expect(other.body.error.message).toMatch(/Idempotency-Key/);
  });
});
