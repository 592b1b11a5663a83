import type {
  BudgetType,
  CostTypes,
  Spend,
  TimeUnit,
} from '@aws-sdk/client-budgets';
import { defineState } from '../../world/World';

/** A budget as it is kept; what it has spent comes from the story, since nothing here costs anything. */
export interface KeptBudget {
  name: string;
  type: BudgetType;
  timeUnit: TimeUnit;
  limit?: Spend;
  plannedLimits?: Record<string, Spend>;
  costFilters: Record<string, string[]>;
  costTypes?: CostTypes;
  /** Epoch milliseconds */
  start: number;
  /** Epoch milliseconds */
  end: number;
  /** Epoch milliseconds */
  updatedAt: number;
  actualSpend?: Spend;
  forecastedSpend?: Spend;
}

/** Budgets of one account, by name. */
export interface BudgetsState {
  budgets: Record<string, KeptBudget>;
}

export const budgetsState = defineState<BudgetsState>({
  name: 'budgets',
  global: true,
  initial: () => ({ budgets: {} }),
});
