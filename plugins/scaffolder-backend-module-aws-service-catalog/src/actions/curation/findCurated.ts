import { InputError } from '@backstage/errors';
import {
  type CatalogProductSummary,
  type PortfolioSummary,
  everyPage,
} from 'backstage-plugin-aws-service-catalog-common';
import { findOne } from '../../support/findOne';
import type { Curation } from './openCatalog';

/** Reads past the cache once, then the pages of what was read. */
const pageAt = (cursor: string | undefined) => ({
  limit: 100,
  cursor,
  refresh: cursor === undefined,
});

/** Every portfolio of a catalog. */
export function portfoliosOf(
  { portfolios }: Pick<Curation, 'portfolios'>,
  catalog: string,
  options: { origin?: 'own'; signal?: AbortSignal } = {},
): Promise<PortfolioSummary[]> {
  const { origin, signal } = options;
  const filter = origin && [`origin=${origin}`];
  return everyPage(cursor =>
    portfolios.listPortfolios(
      catalog,
      { ...pageAt(cursor), filter },
      { signal },
    ),
  );
}

/** Every product of a catalog. */
export function productsOf(
  { catalogProducts }: Pick<Curation, 'catalogProducts'>,
  catalog: string,
  options: { signal?: AbortSignal } = {},
): Promise<CatalogProductSummary[]> {
  return everyPage(cursor =>
    catalogProducts.listCatalogProducts(catalog, pageAt(cursor), options),
  );
}

/**
 * The portfolio that an input names, by id or by exact name.
 *
 * @throws InputError - it names none or several
 */
export async function findPortfolio(
  curation: Pick<Curation, 'portfolios'>,
  catalog: string,
  wanted: string,
  options: { input?: string; signal?: AbortSignal } = {},
): Promise<PortfolioSummary> {
  const { input = 'portfolio', signal } = options;
  const all = await portfoliosOf(curation, catalog, { signal });
  return findOne(input, wanted, all);
}

/**
 * The product that an input names, by id or by exact name.
 *
 * @throws InputError - it names none or several
 */
export async function findProduct(
  curation: Pick<Curation, 'catalogProducts'>,
  catalog: string,
  wanted: string,
  options: { signal?: AbortSignal } = {},
): Promise<CatalogProductSummary> {
  const all = await productsOf(curation, catalog, options);
  return findOne('product', wanted, all);
}

/**
 * The thing of this natural key, if there is one.
 *
 * @throws InputError - several have it, so that which one is meant cannot be told
 */
export function onlyOne<T extends { id: string }>(
  input: string,
  wanted: string,
  found: readonly T[],
): T | undefined {
  if (found.length < 2) return found[0];
  throw new InputError(
    `${input}: there are several of "${wanted}": ${found
      .map(({ id }) => id)
      .join(', ')}; delete or rename all but one`,
  );
}
