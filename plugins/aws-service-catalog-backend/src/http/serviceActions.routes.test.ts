import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const CATALOG = '/v1/catalogs/ai-research';
const HUB = '/v1/catalogs/hub';
const definition = {
  documentName: 'AWS-RestartEC2Instance',
  documentVersion: '1',
  assumeRole: 'LAUNCH_ROLE',
  parameters: [{ name: 'InstanceId', type: 'TARGET' }],
};

describe('service actions and copies', () => {
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

  const create = (more: object = {}) =>
    test.create(`${CATALOG}/service-actions`, {
      name: 'Restart',
      definition,
      ...more,
    });
  const productOf = async (search: string) => {
    const { items } = await test.read(`${CATALOG}/products?search=${search}`);
    return test.read(`${CATALOG}/products/${items[0].id}`);
  };

  it('are made of a document, changed on top of what was read, and listed', async () => {
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Restart', definition, versions: [] });
    const item = `${CATALOG}/service-actions/${body.id}`;
    const changed = await test.portal.patch(
      item,
      { version: body.version, description: 'Off and on again' },
      'platform',
    );
    expect(changed.body).toMatchObject({ description: 'Off and on again' });
    const late = await test.portal.patch(
      item,
      { version: body.version, name: 'Mine' },
      'platform',
    );
    expect(late.status).toBe(409);
    expect(late.body.error.changed).toMatchObject([{ field: 'description' }]);
    const { items } = await test.read(`${CATALOG}/service-actions`);
    expect(items).toContainEqual(
      expect.objectContaining({
        name: 'Restart',
        description: 'Off and on again',
      }),
    );
    // The story's own is on a version of a product.
    const story = items.find(
      ({ name }: { name: string }) => name === 'Restart-workbench',
    );
    const { versions } = await test.read(
      `${CATALOG}/service-actions/${story.id}`,
    );
    expect(versions).toMatchObject([{ productName: 'RStudio Workbench Pro' }]);
    expect((await test.portal.delete(item, 'platform')).status).toBe(204);
    expect((await test.portal.get(item, 'platform')).status).toBe(404);
  });

  it('name the document that AWS does not know', async () => {
    const { status, body } = await create({
      definition: { ...definition, documentName: 'NoSuchDocument' },
    });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ field: 'definition' });
  });

  it('have a name without spaces, as AWS takes it', async () => {
    const { status, body } = await create({ name: 'Restart the machine' });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ field: 'name' });
  });

  it('are attached to a version, which blocks their deletion, and detached', async () => {
    const { body: action } = await create({ name: 'Reboot' });
    const product = await productOf('jupyter');
    const [version] = product.versions;
    const attached = `${CATALOG}/products/${product.id}/versions/${version.id}/service-actions/${action.id}`;
    expect((await test.portal.put(attached, 'platform')).status).toBe(204);
    expect((await test.portal.put(attached, 'platform')).status).toBe(409);
    expect((await productOf('jupyter')).versions[0].serviceActions).toEqual([
      { id: action.id, name: 'Reboot' },
    ]);
    const item = `${CATALOG}/service-actions/${action.id}`;
    expect((await test.read(item)).versions).toMatchObject([
      { productId: product.id, versionId: version.id },
    ]);
    const blocked = await test.portal.delete(item, 'platform');
    expect(blocked.status).toBe(409);
    expect(blocked.body.error.blockers).toMatchObject([
      { kind: 'version', id: version.id },
    ]);
    expect((await test.portal.delete(attached, 'platform')).status).toBe(204);
    expect((await test.portal.delete(item, 'platform')).status).toBe(204);
    expect(test.audited.map(({ eventId }) => eventId)).toContain(
      'service-action-attach',
    );
  });

  it('a product is copied within its catalog', async () => {
    const product = await productOf('rstudio');
    const copy = await test.create(`${CATALOG}/products/${product.id}/copies`, {
      name: 'RStudio copy',
    });
    expect(copy.status).toBe(202);
    expect(copy.body).toMatchObject({ status: 'in-progress' });
    await test.sandbox.settle();
    const done = await test.read(`${CATALOG}/product-copies/${copy.body.id}`);
    expect(done).toMatchObject({ status: 'succeeded' });
    expect(
      await test.read(`${CATALOG}/products/${done.productId}`),
    ).toMatchObject({
      name: 'RStudio copy',
      versions: [{ name: product.versions[0].name }],
      portfolios: [],
    });
  });

  it('a product that another catalog does not reach is not copied there', async () => {
    const product = await productOf('rstudio');
    const { status, body } = await test.create(
      `${CATALOG}/products/${product.id}/copies`,
      { targetCatalog: 'hub' },
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ field: 'targetCatalog' });
    const unknown = await test.portal.get(
      `${HUB}/product-copies/copyproduct-none`,
      'platform',
    );
    expect(unknown.status).toBe(404);
  });

  it('a budget that the account does not have is not tied to a portfolio', async () => {
    const { items } = await test.read(`${CATALOG}/portfolios`);
    const { status, body } = await test.portal.post(
      `${CATALOG}/portfolios/${items[0].id}/budgets`,
      { budgetName: 'No such budget' },
      { as: 'platform' },
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ field: 'budgetName' });
  });
});
