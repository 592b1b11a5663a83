import type { ServiceDefinition } from '../../core/operation';
import { createBudget } from './createBudget';
import { deleteBudget } from './deleteBudget';
import { describeBudget } from './describeBudget';
import { describeBudgets } from './describeBudgets';
import { updateBudget } from './updateBudget';

/** AWS Budgets: budgets as Service Catalog shows them on products and portfolios. */
export const budgets: ServiceDefinition = {
  name: 'budgets',
  signingName: 'budgets',
  iamPrefix: 'budgets',
  protocol: 'awsJson',
  targetPrefix: 'AWSBudgetServiceGateway',
  global: true,
  operations: {
    CreateBudget: createBudget,
    DeleteBudget: deleteBudget,
    DescribeBudget: describeBudget,
    DescribeBudgets: describeBudgets,
    UpdateBudget: updateBudget,
  },
};
