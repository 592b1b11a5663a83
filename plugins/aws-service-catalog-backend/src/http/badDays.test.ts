import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { TestSandbox, eventually } from 'test-sandbox';
import { type TestPortal, startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(240_000);

const PRODUCTS = '/v1/teams/ai-research/products';

describe('bad days of reading', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeEach(async () => {
    sandbox = await TestSandbox.start();
  });
  afterEach(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('costs AWS the calls of one when a crowd opens a cold page', async () => {
    portal = await startPortal(sandbox);
    const crowd = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        portal.get(PRODUCTS, index % 2 ? 'researcher' : 'researcher-2'),
      ),
    );
    expect(crowd.every(({ status }) => status === 200)).toBe(true);
    await eventually(
      () => portal.get(PRODUCTS),
      ({ body }) => body.items.every((item: ProductSummary) => item.portfolios),
    );
    const calls: Record<string, number> = {};
    for (const { operation } of await sandbox.requests()) {
      calls[operation] = (calls[operation] ?? 0) + 1;
    }
    expect(calls).toEqual({
      AssumeRole: 1,
      SearchProducts: 1,
      DescribeProduct: 6,
      ListLaunchPaths: 6,
      SearchProvisionedProducts: 1,
    });
  });

  it('shows what it last knew while AWS is down, says so, and recovers by itself', async () => {
    portal = await startPortal(sandbox, {
      config: {
        reads: {
          requestsPerSecond: 1000,
          fresh: { milliseconds: 1 },
          timeout: { seconds: 2 },
        },
      },
    });
    const before = await portal.get(PRODUCTS);
    expect(before.body.stale).toBe(false);

    await sandbox.stop();
    const during = await eventually(
      () => portal.get(PRODUCTS),
      ({ body }) => body.stale,
    );
    expect(during.status).toBe(200);
    expect(during.body.items).toHaveLength(6);
    const asked = await portal.get(`${PRODUCTS}?refresh=true`);
    expect(asked.body).toMatchObject({ stale: true, total: 6 });

    sandbox = await TestSandbox.start({ port: sandbox.port });
    const after = await eventually(
      () => portal.get(PRODUCTS),
      ({ body }) => !body.stale,
    );
    expect(Date.parse(after.body.asOf)).toBeGreaterThan(
      Date.parse(before.body.asOf),
    );
  });

  it.each([
    ['InternalFailure', 500],
    ['ThrottlingException', 400],
  ])(
    'says that AWS does not answer (%s) when it knows nothing yet, and works once it does',
    async (code, status) => {
      portal = await startPortal(sandbox);
      await sandbox.addFault({
        match: { operation: 'SearchProducts' },
        effect: { type: 'error', code, status },
      });
      const down = await portal.get(PRODUCTS);
      expect(down.status).toBe(503);
      expect(down.body.error).toMatchObject({
        name: 'ServiceUnavailableError',
        cause: { name: code, requestId: expect.any(String) },
      });
      await sandbox.clearFaults();
      const back = await portal.get(PRODUCTS);
      expect(back.status).toBe(200);
    },
  );

  it('shows what it last knew while AWS throttles', async () => {
    portal = await startPortal(sandbox, {
      config: {
        reads: { requestsPerSecond: 1000, fresh: { milliseconds: 1 } },
      },
    });
    await portal.get(PRODUCTS);
    await sandbox.addFault({
      match: { operation: 'SearchProducts' },
      effect: { type: 'throttle', perSecond: 0.01 },
    });
    const throttled = await eventually(
      () => portal.get(`${PRODUCTS}?refresh=true`),
      ({ body }) => body.stale,
    );
    expect(throttled.status).toBe(200);
    expect(throttled.body.items).toHaveLength(6);

    await sandbox.clearFaults();
    await eventually(
      () => portal.get(PRODUCTS),
      ({ body }) => !body.stale,
    );
  });

  it.each([
    ['a time-out', { type: 'latency', ms: 60_000 } as const],
    ['a dropped connection', { type: 'drop' } as const],
  ])('answers 503 after %s', async (_, effect) => {
    portal = await startPortal(sandbox, {
      config: {
        reads: { requestsPerSecond: 1000, timeout: { milliseconds: 200 } },
      },
    });
    await sandbox.addFault({ match: { operation: 'SearchProducts' }, effect });
    const { status, body } = await portal.get(PRODUCTS);
    expect(status).toBe(503);
    expect(body.error.message).toContain('servicecatalog:SearchProducts');
  });

  it('passes on that AWS refuses the team role', async () => {
    portal = await startPortal(sandbox);
    await sandbox.addFault({
      match: { operation: 'SearchProducts' },
      effect: {
        type: 'error',
        code: 'AccessDeniedException',
        message: 'User is not authorized to perform: SearchProducts',
      },
    });
    const { status, body } = await portal.get(PRODUCTS);
    expect(status).toBe(403);
    expect(body.error.cause).toMatchObject({
      name: 'AccessDeniedException',
      message: 'User is not authorized to perform: SearchProducts',
    });
  });
});

describe('a catalog of a thousand products', () => {
  let sandbox: TestSandbox;
  let portal: TestPortal;

  beforeAll(async () => {
    sandbox = await TestSandbox.start({ products: 1000 });
    portal = await startPortal(sandbox);
  });
  afterAll(async () => {
    await portal?.stop();
    await sandbox?.stop();
  });

  it('is shown whole, page by page, although AWS shuffles what is not sorted', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { status, body } = await portal.get(
        `${PRODUCTS}?limit=100${cursor ? `&cursor=${cursor}` : ''}`,
      );
      expect(status).toBe(200);
      seen.push(...body.items.map(({ id }: ProductSummary) => id));
      expect(body.total).toBe(1006);
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toHaveLength(1006);
    expect(new Set(seen).size).toBe(1006);
  });

  it('is read in hardly more calls than it has pages', async () => {
    const fresh = await startPortal(sandbox);
    await sandbox.clearRequests();
    await fresh.get(`${PRODUCTS}?limit=1`);
    const calls = await sandbox.requests({ operation: 'SearchProducts' });
    expect(calls.length).toBeLessThanOrEqual(14);
    await fresh.stop();
  });
});
