import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];

/**
 * An amount of money, or of what a budget of usage counts.
 * @public
 */
export type Spend = Schemas['Spend'];

/**
 * `AccountBudget` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type AccountBudget = Schemas['AccountBudget'];

/**
 * `AccountBudgetList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type AccountBudgetList = Schemas['AccountBudgetList'];

/**
 * Query of `listBudgets`.
 * @public
 */
export type ListBudgetsQuery = NonNullable<
  operations['listBudgets']['parameters']['query']
>;
