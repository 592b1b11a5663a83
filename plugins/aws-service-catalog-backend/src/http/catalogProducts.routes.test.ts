import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const HUB = '/v1/catalogs/hub';
const CATALOG = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';

const template = (size: string, extra = '') => `
Parameters:
  Size:
    Type: String
    Default: ${size}
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Ref Size
${extra}`;

describe('products of a catalog', () => {
  let test: CurationTest;

  beforeAll(async () => {
    test = await startCuration();
  });
  afterAll(async () => {
    await test?.stop();
  });
  afterEach(() => {
    test.audited.length = 0;
  });

  const productOf = async (name: string) => {
    const { items } = await test.read(
      `${CATALOG}/products?search=${encodeURIComponent(name)}`,
    );
    return test.read(`${CATALOG}/products/${items[0].id}`);
  };

  it('are listed with search, filters and facets', async () => {
    const all = await test.read(`${CATALOG}/products`);
    expect(all.total).toBe(6);
    expect(all.facets.vendors[0]).toEqual({ value: 'Platform team', count: 4 });
    const posit = await test.read(
      `${CATALOG}/products?filter=vendor=Posit%20Software`,
    );
    expect(posit.items).toMatchObject([{ name: 'RStudio Workbench Pro' }]);
    const portfolios = await test.read(`${CATALOG}/portfolios?search=shared`);
    const within = await test.read(
      `${CATALOG}/products?filter=portfolio=${portfolios.items[0].id}`,
    );
    expect(within.items).toMatchObject([{ name: 'Research data bucket' }]);
  });

  it('show their versions, portfolios with launch roles, and support', async () => {
    const product = await productOf('Research data bucket');
    expect(product.versions).toMatchObject([
      { name: 'v2', newest: true, active: true, deprecated: false },
      { name: 'v1', newest: false },
    ]);
    expect(product.portfolios).toHaveLength(2);
    expect(product.portfolios[0]).toMatchObject({
      imported: false,
      launchRole: { name: 'LaunchRole-Storage' },
    });
    expect(product.support.description).toMatch(/storage/);
    const unknown = await test.portal.get(
      `${CATALOG}/products/prod-none`,
      'platform',
    );
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toMatch(/prod-none/);
  });

  it('are created from the text of a template, which lies in the bucket of the catalog', async () => {
    const portfolio = await test.create(`${HUB}/portfolios`, {
      name: 'Made here',
      provider: 'Platform',
    });
    const { status, body } = await test.create(`${HUB}/products`, {
      name: 'Topic',
      vendor: 'Platform team',
      support: { email: 'help@example.com' },
      tags: [{ key: 'stage', value: 'test' }],
      version: { name: 'v1', source: { template: template('small') } },
      portfolioId: portfolio.body.id,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'Topic',
      kind: 'cloudformation',
      versions: [{ name: 'v1', newest: true }],
      portfolios: [{ name: 'Made here' }],
      tags: [{ key: 'stage', value: 'test' }],
    });
    expect(test.audited.at(-1)).toMatchObject({
      eventId: 'product-create',
      meta: { after: { name: 'Topic', version: { name: 'v1' } } },
    });

    const version = `${HUB}/products/${body.id}/versions/${body.versions[0].id}`;
    expect(await test.read(`${version}/template`)).toMatchObject({
      parameters: [{ key: 'Size', default: 'small' }],
      resources: [{ logicalId: 'Topic', type: 'AWS::SNS::Topic' }],
      text: template('small'),
    });
    const blocked = await test.portal.delete(
      `${HUB}/products/${body.id}`,
      'platform',
    );
    expect(blocked.status).toBe(409);
    expect(blocked.body.error.blockers).toMatchObject([
      { kind: 'portfolio', name: 'Made here' },
    ]);
  });

  it('grow versions that can be compared, deprecated, deactivated and deleted', async () => {
    const { body: product } = await test.create(`${CATALOG}/products`, {
      name: 'Versioned',
      vendor: 'Platform team',
      version: { name: 'v1', source: { template: template('small') } },
    });
    const path = `${CATALOG}/products/${product.id}`;
    const added = await test.create(`${path}/versions`, {
      name: 'v2',
      description: 'Larger',
      source: {
        template: template('large', '  Queue:\n    Type: AWS::SQS::Queue\n'),
      },
    });
    expect(added.status).toBe(201);
    const [v2, v1] = (await test.read(path)).versions;
    expect([v2.name, v1.name]).toEqual(['v2', 'v1']);

    expect(
      await test.read(`${path}/versions/${v2.id}/comparison?with=${v1.id}`),
    ).toEqual({
      from: { id: v1.id, name: 'v1' },
      to: { id: v2.id, name: 'v2' },
      parameters: [
        {
          key: 'Size',
          change: 'changed',
          details: [{ path: 'defaultValue', before: 'small', after: 'large' }],
        },
      ],
      resources: [
        {
          logicalId: 'Queue',
          type: 'AWS::SQS::Queue',
          change: 'added',
          details: [],
        },
      ],
    });

    const item = `${path}/versions/${v2.id}`;
    const deprecated = await test.portal.patch(
      item,
      { version: v2.version, deprecated: true },
      'platform',
    );
    expect(deprecated.body).toMatchObject({ deprecated: true, newest: false });
    const late = await test.portal.patch(
      item,
      { version: v2.version, active: false },
      'platform',
    );
    expect(late.status).toBe(409);
    expect(late.body.error.changed).toEqual([
      { field: 'deprecated', now: 'true' },
    ]);
    const off = await test.portal.patch(
      item,
      { version: deprecated.body.version, active: false },
      'platform',
    );
    expect(off.body).toMatchObject({ active: false });

    expect((await test.portal.delete(item, 'platform')).status).toBe(204);
    const last = await test.portal.delete(
      `${path}/versions/${v1.id}`,
      'platform',
    );
    expect(last.status).toBe(409);
    expect((await test.portal.delete(path, 'platform')).status).toBe(204);
    expect((await test.portal.get(path, 'platform')).status).toBe(404);
  });

  it('hide a deactivated version from researchers at once', async () => {
    const product = await productOf('JupyterHub');
    const seen = async () => {
      const { body } = await test.portal.get(`${TEAM}/products/${product.id}`);
      return body.versions.map(({ name }: { name: string }) => name);
    };
    expect(await seen()).toEqual(['v1.4', 'v1.3']);
    const [newest] = product.versions;
    const { status } = await test.portal.patch(
      `${CATALOG}/products/${product.id}/versions/${newest.id}`,
      { version: newest.version, active: false },
      'platform',
    );
    expect(status).toBe(200);
    expect(await seen()).toEqual(['v1.3']);
  });

  it('change on top of what was read only', async () => {
    const product = await productOf('RStudio');
    const path = `${CATALOG}/products/${product.id}`;
    const changed = await test.portal.patch(
      path,
      {
        version: product.version,
        support: { url: 'https://example.com/help' },
      },
      'platform',
    );
    expect(changed.status).toBe(200);
    expect(changed.body.support.url).toBe('https://example.com/help');
    const late = await test.portal.patch(
      path,
      { version: product.version, name: 'Mine' },
      'platform',
    );
    expect(late.status).toBe(409);
    expect(late.body.error.changed).toMatchObject([{ field: 'support' }]);
  });

  it.each([
    [{}, 'version.source', /exactly one/],
    [
      { template: 'x', templateUrl: 'https://s3.amazonaws.com/b/k' },
      'version.source',
      /exactly one/,
    ],
    [{ template: 'no template at all' }, 'version.source.template', /template/],
    [
      { templateUrl: 'https://s3.amazonaws.com/none/such.yaml' },
      'version.source.templateUrl',
      /template/,
    ],
  ])('refuse %j and name the field', async (source, field, why) => {
    const { status, body } = await test.create(`${CATALOG}/products`, {
      name: 'Wrong',
      vendor: 'Platform team',
      version: { name: 'v1', source },
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      field,
      message: expect.stringMatching(why),
    });
  });

  it('take a template of hundreds of kilobytes, and say what to do with a larger one', async () => {
    const padded = (bytes: number) => template(`'${'x'.repeat(bytes)}'`);
    const send = (text: string) =>
      test.create(`${CATALOG}/products`, {
        name: 'Large',
        vendor: 'Platform team',
        version: { name: 'v1', source: { template: text } },
      });
    const fits = await send(`${template('s')}# ${'y'.repeat(400_000)}`);
    expect(fits.status).toBe(201);
    const tooLarge = await send(padded(1_100_000));
    expect(tooLarge.status).toBe(413);
    expect(tooLarge.body.error.message).toMatch(/templateUrl/);
  });
});
