import type { ProductList } from 'backstage-plugin-aws-service-catalog-common';
import type { ReadCache, ReadPolicy } from '../aws/ReadCache';
import { ProductGlances } from './ProductGlances';
import { ProductReads, type ReadSession } from './ProductReads';
import type { LaunchPathRules } from './launchPathProblem';
import { type ProductQuery, listProducts } from './listProducts';

/** What people can ask about the products of their team. */
export interface Products {
  list(session: ReadSession, query: ProductQuery): Promise<ProductList>;
}

export function createProducts(options: {
  cache: ReadCache;
  policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  rules: LaunchPathRules;
}): Products {
  const reads = new ProductReads(options.cache, options.policy);
  const glances = new ProductGlances({
    reads,
    rules: options.rules,
    fresh: GLANCE_FRESH_MS,
  });
  return {
    list: (session, query) => listProducts(reads, glances, session, query),
  };
}

// Portfolios and versions change rarely, and the product's own page reads them anew.
const GLANCE_FRESH_MS = 30 * 60_000;
