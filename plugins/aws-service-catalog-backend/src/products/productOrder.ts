import type { ListProductsQuery } from 'backstage-plugin-aws-service-catalog-common';
import { type ListedProduct, compareIds, compareText } from './ProductsView';
import type { ProductCursor } from './productCursor';

/** Sort of a list of products; `-` is descending. */
export type ProductSort = NonNullable<ListProductsQuery['sort']>;

interface SortKey {
  id: string;
  title: string;
  vendor: string;
  /** Place in the order of creation. */
  created: number;
}

const compare: Record<
  'title' | 'created' | 'vendor',
  (a: SortKey, b: SortKey) => number
> = {
  title: (a, b) => compareText(a.title, b.title) || compareIds(a.id, b.id),
  created: (a, b) => a.created - b.created || compareIds(a.id, b.id),
  vendor: (a, b) => compareText(a.vendor, b.vendor) || compare.title(a, b),
};

/** Order of products: a total one, so that a page can begin after any product, even one that has gone since. */
export class ProductOrder {
  readonly #created: ReadonlyMap<string, number>;
  readonly #compare: (a: SortKey, b: SortKey) => number;
  readonly sort: ProductSort;

  /** @param creationOrder - ids, oldest first; needed for `created` and `-created` only */
  constructor(sort: ProductSort, creationOrder: readonly string[] = []) {
    this.sort = sort;
    this.#created = new Map(creationOrder.map((id, place) => [id, place]));
    const ascending = compare[fieldOf(sort)];
    this.#compare = sort.startsWith('-')
      ? (a, b) => ascending(b, a)
      : ascending;
  }

  /** The products in this order. */
  sorted(products: readonly ListedProduct[]): ListedProduct[] {
    return products
      .map(listed => ({ listed, key: this.#keyOf(listed) }))
      .sort((a, b) => this.#compare(a.key, b.key))
      .map(({ listed }) => listed);
  }

  cursorAfter(listed: ListedProduct): ProductCursor {
    return { sort: this.sort, ...this.#keyOf(listed) };
  }

  /** Index of the first product after the cursor, in a list of this order. */
  startAfter(sorted: readonly ListedProduct[], cursor: ProductCursor): number {
    const last: SortKey = {
      ...cursor,
      // A product that has gone leaves a gap where it was.
      created: this.#created.get(cursor.id) ?? cursor.created - 0.5,
    };
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#compare(this.#keyOf(sorted[middle]), last) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #keyOf({ product }: ListedProduct): SortKey {
    return {
      id: product.id,
      title: product.name,
      vendor: product.vendor,
      // A product that the order of creation does not know yet is newer than all that it knows.
      created: this.#created.get(product.id) ?? this.#created.size,
    };
  }
}

function fieldOf(sort: ProductSort): 'title' | 'created' | 'vendor' {
  switch (sort) {
    case 'vendor':
    case '-vendor':
      return 'vendor';
    case 'created':
    case '-created':
      return 'created';
    default:
      return 'title';
  }
}
