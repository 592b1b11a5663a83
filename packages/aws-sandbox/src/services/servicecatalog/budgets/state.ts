import { defineState } from '../../../world/World';

/** Names of budgets, by id of the portfolio or product that they are on. */
export interface ResourceBudgetsState {
  byResource: Record<string, string[]>;
}

export const resourceBudgetsState = defineState<ResourceBudgetsState>({
  name: 'servicecatalog-budgets',
  initial: () => ({ byResource: {} }),
});
