import { paramsWithProductsView } from './productsView';

describe('productsView', () => {
  it.each([
    [{ search: 'name' }, 'search=name'],
    [{ search: 'name', sort: 'name' }, 'search=name'],
    [{ sort: '-name' }, 'sort=-name'],
  ] as const)('writes %j as %p', (change, expected) => {
    expect(
      paramsWithProductsView(new URLSearchParams(), change).toString(),
    ).toBe(expected);
  });
});
