import {
  type CurationTest,
  startCuration,
} from '../__testUtils__/startCuration';

jest.setTimeout(180_000);

const CATALOG = '/v1/catalogs/ai-research';
const TEAM = '/v1/teams/ai-research';

describe('TagOptions', () => {
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

  const list = async (query = '') =>
    (await test.read(`${CATALOG}/tag-options${query}`)).items.map(
      ({ key, value, active }: Record<string, unknown>) =>
        `${key}=${value}${active ? '' : ' (off)'}`,
    );

  it('are a library that can be searched', async () => {
    expect(await list()).toEqual([
      'CostCenter=4711',
      'CostCenter=4712',
      'Project=ai-research',
    ]);
    expect(await list('?search=4712')).toEqual(['CostCenter=4712']);
  });

  it('come and go; the same one cannot come twice', async () => {
    const create = () =>
      test.portal.post(
        `${CATALOG}/tag-options`,
        { key: 'Stage', value: 'test' },
        { as: 'platform' },
      );
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({ key: 'Stage', value: 'test', active: true });
    const twice = await create();
    expect(twice.status).toBe(409);
    expect(twice.body.error.message).toMatch(/already/);

    const item = `${CATALOG}/tag-options/${body.id}`;
    const off = await test.portal.patch(
      item,
      { active: false, version: body.version },
      'platform',
    );
    expect(off.body).toMatchObject({ active: false });
    expect(await list('?active=false')).toEqual(['Stage=test (off)']);
    expect(test.audited.at(-1)).toMatchObject({
      eventId: 'tag-option-update',
      meta: { before: { active: true }, after: { active: false } },
    });
    expect((await test.portal.delete(item, 'platform')).status).toBe(204);
    expect((await test.portal.delete(item, 'platform')).status).toBe(404);
  });

  it('change only on top of what was read: the second writer is told what changed', async () => {
    const { body: read } = await test.portal.post(
      `${CATALOG}/tag-options`,
      { key: 'Grant', value: 'A-1' },
      { as: 'platform' },
    );
    const item = `${CATALOG}/tag-options/${read.id}`;
    const change = (body: object) => test.portal.patch(item, body, 'platform');
    expect((await change({ value: 'A-2' })).status).toBe(400);
    const first = await change({ value: 'A-2', version: read.version });
    expect(first.status).toBe(200);

    const second = await change({ active: false, version: read.version });
    expect(second.status).toBe(409);
    expect(second.body.error.changed).toEqual([{ field: 'value', now: 'A-2' }]);
    expect(await list('?search=grant')).toEqual(['Grant=A-2']);

    const again = { active: false, version: first.body.version };
    expect((await change(again)).status).toBe(200);
    const [listed] = (await test.read(`${CATALOG}/tag-options?search=grant`))
      .items;
    expect(
      (await change({ active: true, version: listed.version })).status,
    ).toBe(200);
    expect((await test.portal.delete(item, 'platform')).status).toBe(204);
  });

  it('are asked for in the launch form at once, and no longer once they are taken off', async () => {
    const products = await test.read(`${CATALOG}/products?search=draft`);
    const product = products.items[0].id;
    const portfolios = await test.read(`${CATALOG}/portfolios?search=ai`);
    const on = `${CATALOG}/portfolios/${portfolios.items[0].id}/tag-options`;
    const { body: option } = await test.portal.post(
      `${CATALOG}/tag-options`,
      { key: 'Lab', value: 'north' },
      { as: 'platform' },
    );
    const keys = async () => {
      const { body } = await test.portal.get(
        `${TEAM}/products/${product}/launch-form`,
      );
      return body.tagOptions.map(({ key }: { key: string }) => key).sort();
    };
    expect(await keys()).toEqual(['CostCenter', 'Project']);

    const put = () =>
      test.portal.post(on, { tagOptionId: option.id }, { as: 'platform' });
    expect((await put()).status).toBe(204);
    expect((await put()).status).toBe(409);
    expect(await keys()).toEqual(['CostCenter', 'Lab', 'Project']);
    expect(
      await test.read(`${CATALOG}/tag-options/${option.id}/resources`),
    ).toMatchObject({ items: [{ kind: 'portfolio' }] });

    const blocked = await test.portal.delete(
      `${CATALOG}/tag-options/${option.id}`,
      'platform',
    );
    expect(blocked.status).toBe(409);
    expect(blocked.body.error.blockers).toMatchObject([{ kind: 'portfolio' }]);

    const off = `${on}/${option.id}`;
    expect((await test.portal.delete(off, 'platform')).status).toBe(204);
    expect((await test.portal.delete(off, 'platform')).status).toBe(404);
    expect(await keys()).toEqual(['CostCenter', 'Project']);
  });

  it('may be on a product, too', async () => {
    const products = await test.read(`${CATALOG}/products?search=rstudio`);
    const path = `${CATALOG}/products/${products.items[0].id}`;
    const options = await test.read(`${CATALOG}/tag-options?search=4711`);
    const { status } = await test.portal.post(
      `${path}/tag-options`,
      { tagOptionId: options.items[0].id },
      { as: 'platform' },
    );
    expect(status).toBe(204);
    expect((await test.read(path)).tagOptions).toMatchObject([
      { value: '4711' },
    ]);
  });
});
