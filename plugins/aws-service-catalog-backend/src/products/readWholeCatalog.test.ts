import type { ProductView } from '../aws/serviceCatalog/ProductView';
import { type ReadPage, readWholeCatalog } from './readWholeCatalog';

function products(count: number, name: (index: number) => string) {
  return Array.from(
    { length: count },
    (_, index): ProductView => ({
      id: `prod-${index}`,
      name: name(index),
      type: 'CLOUD_FORMATION_TEMPLATE',
      vendor: 'Platform team',
      support: {},
    }),
  );
}

const inOrder = (index: number) => `Product ${String(index).padStart(5, '0')}`;

/** Pages of a list that is sorted by title; each end has its own order of products of one title. */
function pager(list: () => ProductView[], pageSize: number) {
  const calls: string[] = [];
  const readPage: ReadPage = async (order, pageToken) => {
    calls.push(order);
    const sign = order === 'ascending' ? 1 : -1;
    const sorted = [...list()].sort(
      (a, b) =>
        sign * (a.name < b.name ? -1 : Number(a.name > b.name)) ||
        (a.id < b.id ? -1 : 1),
    );
    const start = Number(pageToken ?? 0);
    const end = start + pageSize;
    return {
      products: sorted.slice(start, end),
      nextPageToken: end < sorted.length ? String(end) : undefined,
    };
  };
  return { calls, readPage };
}

describe('readWholeCatalog', () => {
  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [300, 3],
  ])('reads %i products in %i calls, from one end', async (count, calls) => {
    const all = products(count, inOrder);
    const { readPage, calls: made } = pager(() => all, 100);
    const found = await readWholeCatalog(readPage);
    expect(found.map(product => product.id).sort()).toEqual(
      all.map(product => product.id).sort(),
    );
    expect(made).toEqual(Array(calls).fill('ascending'));
  });

  it('reads 5,000 products from both ends, in hardly more calls than there are pages', async () => {
    const all = products(5_000, inOrder);
    const { readPage, calls } = pager(() => all, 100);
    const found = await readWholeCatalog(readPage);
    expect(new Set(found.map(product => product.id)).size).toBe(5_000);
    expect(found).toHaveLength(5_000);
    expect(calls.length).toBeLessThanOrEqual(54);
    expect(
      calls.filter(order => order === 'descending').length,
    ).toBeGreaterThan(20);
  });

  it('finds every product when hundreds share one title where the readers meet', async () => {
    const all = products(1_000, index =>
      index > 350 && index < 750 ? 'Same title' : inOrder(index),
    );
    const { readPage } = pager(() => all, 100);
    const found = await readWholeCatalog(readPage);
    expect(new Set(found.map(product => product.id)).size).toBe(1_000);
  });

  it('names a product once when the list grows while it is read', async () => {
    const all = products(1_000, inOrder);
    const { readPage, calls } = pager(() => {
      return calls.length < 4
        ? all
        : [{ ...all[0], id: 'prod-new', name: 'A new one' }, ...all];
    }, 100);
    const found = await readWholeCatalog(readPage);
    const ids = found.map(product => product.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
  });
});
