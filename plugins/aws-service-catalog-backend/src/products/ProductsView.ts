import type { ProductView } from '../aws/serviceCatalog/ProductView';
import { kindOfProduct } from './kindOfProduct';
import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';

/** A product with what sorting and searching need, made once per answer of AWS. */
export interface ListedProduct {
  product: ProductView;
  kind: ProductSummary['kind'];
  /** Everything that a search looks at, in lower case. */
  haystack: string;
}

const collator = new Intl.Collator('en', {
  numeric: true,
  sensitivity: 'base',
});

/** Compares texts as people sort them: without case, `v10` after `v9`. */
export const compareText = collator.compare;

const views = new WeakMap<ProductView[], ListedProduct[]>();

/**
 * Products as lists need them. This is done once per answer of AWS: the answer is one object for as long as it is
 * held in the cache.
 */
export function productsView(products: ProductView[]): ListedProduct[] {
  let view = views.get(products);
  if (!view) {
    view = products.map(toListed);
    views.set(products, view);
  }
  return view;
}

export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toListed(product: ProductView): ListedProduct {
  return {
    product,
    kind: kindOfProduct(product.type),
    haystack: [
      product.name,
      product.vendor,
      product.distributor,
      product.description,
    ]
      .join('\n')
      .toLowerCase(),
  };
}
