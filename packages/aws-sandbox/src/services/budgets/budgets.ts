import type { Budget, Spend } from '@aws-sdk/client-budgets';
import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Access, Ctx } from '../../core/operation';
import { type BudgetsState, budgetsState, type KeptBudget } from './state';

/** What an operation asks of IAM: all changes are one permission, all reads another. */
export function accessToBudget(
  permission: 'ModifyBudget' | 'ViewBudget',
  accountId: string | undefined,
  name: string = '*',
): Access[] {
  return [
    {
      action: `budgets:${permission}`,
      resource: `arn:aws:budgets::${accountId}:budget/${name}`,
    },
  ];
}

/**
 * Budgets of the account that a request names, which must be the caller's own.
 *
 * @throws AccessDeniedException
 */
export function budgetsOf(
  ctx: Ctx,
  accountId: string | undefined,
): BudgetsState['budgets'] {
  if (accountId !== ctx.accountId) {
    throw new AwsError(
      'AccessDeniedException',
      `Account ${ctx.accountId} may not see budgets of account ${accountId}.`,
    );
  }
  return ctx.state(budgetsState).budgets;
}

/** @throws NotFoundException */
export function budgetNamed(
  budgets: BudgetsState['budgets'],
  name: string = '',
): KeptBudget {
  const budget = lookup(budgets, name);
  if (!budget) {
    throw new AwsError(
      'NotFoundException',
      `Unable to get budget: ${name} - the budget doesn't exist.`,
    );
  }
  return budget;
}

/**
 * A budget as it is asked for.
 *
 * @throws InvalidParameterException
 */
export function readBudget(ctx: Ctx, budget: Budget): KeptBudget {
  const { BudgetName = '', BudgetLimit, PlannedBudgetLimits } = budget;
  if (/[:\\]/.test(BudgetName)) {
    throw new AwsError(
      'InvalidParameterException',
      'BudgetName must not hold : or \\.',
    );
  }
  if (!BudgetLimit && !PlannedBudgetLimits) {
    throw new AwsError(
      'InvalidParameterException',
      'Give BudgetLimit or PlannedBudgetLimits.',
    );
  }
  const now = ctx.now();
  return {
    name: BudgetName,
    type: budget.BudgetType ?? 'COST',
    timeUnit: budget.TimeUnit ?? 'MONTHLY',
    limit: BudgetLimit,
    plannedLimits: PlannedBudgetLimits,
    costFilters: budget.CostFilters ?? {},
    costTypes: budget.CostTypes,
    start:
      budget.TimePeriod?.Start?.getTime() ??
      Date.UTC(now.getUTCFullYear(), now.getUTCMonth()),
    end: budget.TimePeriod?.End?.getTime() ?? Date.UTC(2087, 5, 15),
    updatedAt: now.getTime(),
  };
}

/** A budget as the API answers it. */
export function budgetView(budget: KeptBudget): Budget {
  return {
    BudgetName: budget.name,
    BudgetLimit: budget.limit,
    PlannedBudgetLimits: budget.plannedLimits,
    CostFilters: budget.costFilters,
    CostTypes: budget.costTypes,
    TimeUnit: budget.timeUnit,
    TimePeriod: { Start: new Date(budget.start), End: new Date(budget.end) },
    CalculatedSpend: {
      ActualSpend: budget.actualSpend ?? nothing(budget),
      ForecastedSpend: budget.forecastedSpend,
    },
    BudgetType: budget.type,
    LastUpdatedTime: new Date(budget.updatedAt),
  };
}

function nothing({ limit }: KeptBudget): Spend {
  return { Amount: '0', Unit: limit?.Unit ?? 'USD' };
}
