import {
  type Curating,
  publication,
  startCurating,
  stepOf,
} from './__testUtils__/curating';

jest.setTimeout(240_000);

describe('templates that publish', () => {
  let test: Curating;

  beforeAll(async () => {
    test = await startCurating();
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(async () => {
    await test.sandbox.clearFaults();
  });

  it('resumes a publication that failed instead of starting another', async () => {
    await test.sandbox.addFault({
      match: { operation: 'AssociateProductWithPortfolio' },
      times: 1,
      effect: { type: 'error', code: 'AccessDeniedException', status: 400 },
    });
    const input = publication('Narcolepsy');
    const failed = await test.does('publish-marketplace-ami', input);
    expect(failed.status).toBe('failed');
    expect(failed.log).toMatch(/Create the product: done. Product prod-/);
    expect(failed.log).toMatch(/Put the product into the portfolio: failed/);
    expect(failed.log).toMatch(/publications\/[0-9a-f-]{36}/);

    const { outputs, log } = await test.done('publish-marketplace-ami', input);
    expect(outputs.it).toMatchObject({
      created: false,
      portfolioId: await test.idOfPortfolio('Narcolepsy portfolio'),
    });
    expect(log).toMatch(/is there and failed; resuming it/);
    const { items } = await test.read('/publications?limit=100');
    expect(
      items.filter(
        (one: { answers: { product: { name: string } } }) =>
          one.answers.product.name === 'Narcolepsy image',
      ),
    ).toHaveLength(1);
  });

  it('does not publish over a product that somebody else made', async () => {
    const before = await test.callsOf('CreateProduct');
    const { status, log } = await test.does('publish-marketplace-ami', {
      ...publication('Bucket'),
      product: { name: 'Research data bucket', owner: 'Platform team' },
    });
    expect(status).toBe('failed');
    expect(log).toMatch(
      /the catalog has a product Research data bucket already/,
    );
    expect(await test.callsOf('CreateProduct')).toBe(before);
  });

  it('stops waiting when the task is cancelled, and the publication goes on', async () => {
    await test.sandbox.addFault({
      match: { operation: 'CreateProduct' },
      times: 1,
      effect: { type: 'latency', ms: 3000 },
    });
    const task = await test.start(
      [stepOf('publish-marketplace-ami', publication('Insomnia'))],
      { as: 'platform' },
    );
    await test.says(task, 'Started the publication');
    await test.cancel(task);
    const ended = await test.end(task);
    expect(ended.status).not.toBe('completed');
    expect(ended.log).toMatch(/No longer waiting, but the publication goes on/);

    const { outputs } = await test.done(
      'publish-marketplace-ami',
      publication('Insomnia'),
    );
    expect(outputs.it).toMatchObject({
      created: false,
      productId: expect.stringMatching(/^prod-/),
    });
  });
});
