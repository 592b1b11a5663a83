import { limitExceeded } from './errors';

/** Quotas of one account and region. A story raises them for load tests. */
export interface Quotas {
  portfolios: number;
  products: number;
  principalsPerPortfolio: number;
  patternsPerPortfolio: number;
  productsPerPortfolio: number;
  versionsPerProduct: number;
  constraintsPerPath: number;
  tagOptionsPerResource: number;
  valuesPerTagOption: number;
  tagsPerResource: number;
  serviceActions: number;
  serviceActionsPerVersion: number;
  budgetsPerResource: number;
  /** Accounts, and nodes of the organization. */
  sharesPerPortfolio: number;
}

/** AWS's defaults: https://docs.aws.amazon.com/servicecatalog/latest/adminguide/limits.html */
export const DEFAULT_QUOTAS: Quotas = {
  portfolios: 100,
  products: 350,
  principalsPerPortfolio: 100,
  patternsPerPortfolio: 10,
  productsPerPortfolio: 150,
  versionsPerProduct: 100,
  constraintsPerPath: 100,
  tagOptionsPerResource: 25,
  valuesPerTagOption: 25,
  tagsPerResource: 20,
  serviceActions: 200,
  serviceActionsPerVersion: 25,
  budgetsPerResource: 1,
  sharesPerPortfolio: 5000,
};

/**
 * Refuses one more of something when the quota is used up.
 *
 * @throws LimitExceededException
 */
export function requireRoom(
  quotas: Quotas,
  quota: keyof Quotas,
  used: number,
  what: string,
): void {
  if (used >= quotas[quota]) {
    throw limitExceeded(
      `The maximum number of ${what} (${quotas[quota]}) has been reached.`,
    );
  }
}
