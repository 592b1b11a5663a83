import type { ProductView } from '../aws/serviceCatalog/ProductView';
import { productsView } from './ProductsView';
import { ProductOrder, type ProductSort } from './productOrder';

function product(id: string, name: string, vendor = 'V'): ProductView {
  return { id, name, vendor, type: 'MARKETPLACE', support: {} };
}

const products = [
  product('1', 'beta', 'Z'),
  product('2', 'Alpha 10', 'a'),
  product('3', 'alpha 9', 'Z'),
  product('4', 'beta', 'B'),
];
const created = ['4', '1', '3', '2'];

function ids(sort: ProductSort, given = products) {
  return new ProductOrder(sort, created)
    .sorted(productsView(given))
    .map(({ product: { id } }) => id)
    .join('');
}

describe('ProductOrder', () => {
  it.each<[ProductSort, string]>([
    ['title', '3214'],
    ['-title', '4123'],
    ['vendor', '2431'],
    ['-vendor', '1342'],
    ['created', '4132'],
    ['-created', '2314'],
  ])('sorts by %s', (sort, expected) => {
    expect(ids(sort)).toBe(expected);
    expect(ids(sort, [...products].reverse())).toBe(expected);
  });

  it('puts products that have just been created last', () => {
    expect(ids('created', [product('new', 'A'), ...products])).toBe('4132new');
  });

  it.each<ProductSort>([
    'title',
    '-title',
    'vendor',
    '-vendor',
    'created',
    '-created',
  ])(
    'goes on after a product in order of %s, also after one that has gone',
    sort => {
      const order = new ProductOrder(sort, created);
      const sorted = order.sorted(productsView(products));
      sorted.forEach((last, index) => {
        const cursor = order.cursorAfter(last);
        expect(order.startAfter(sorted, cursor)).toBe(index + 1);

        const gone = sorted.filter(listed => listed !== last);
        const without = new ProductOrder(
          sort,
          created.filter(id => id !== last.product.id),
        );
        expect(without.startAfter(gone, cursor)).toBe(index);
      });
    },
  );
});
