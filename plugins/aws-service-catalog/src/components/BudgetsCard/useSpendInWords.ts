import type {
  AccountBudget,
  Spend,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';

const PERIODS = ['DAILY', 'MONTHLY', 'QUARTERLY', 'ANNUALLY'] as const;

/** What is spent of a budget, in words: `3,120 of 5,000 USD spent · monthly`. */
export function useSpendInWords() {
  const { t } = useTranslate();
  return ({ limit, actualSpend, period }: AccountBudget): string => {
    const known = PERIODS.find(one => one === period);
    return [
      limit && actualSpend
        ? t('portfolio.budgets.spent', {
            spent: numberOf(actualSpend),
            limit: `${numberOf(limit)} ${limit.unit}`,
          })
        : undefined,
      limit && !actualSpend
        ? t('portfolio.budgets.limit', {
            limit: `${numberOf(limit)} ${limit.unit}`,
          })
        : undefined,
      known && t(`portfolio.budgets.period.${known}`),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

function numberOf({ amount }: Spend): string {
  return Number(amount).toLocaleString(undefined, { maximumFractionDigits: 2 });
}
