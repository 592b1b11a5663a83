import { useApi } from '@backstage/core-plugin-api';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { BudgetsCard } from '../BudgetsCard';
import { usePortfolioChanged } from './usePortfolioChange';

/** Budgets of the account that the portfolio is tied to. */
export function BudgetsSection({ portfolio }: { portfolio: Portfolio }) {
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const changed = usePortfolioChanged();
  return (
    <BudgetsCard
      budgets={portfolio.budgets}
      mayChange={catalog.may.curate && !portfolio.imported}
      add={budgetName =>
        api.associatePortfolioBudget(catalog.id, portfolio.id, { budgetName })
      }
      remove={budgetName =>
        api.disassociatePortfolioBudget(catalog.id, portfolio.id, budgetName)
      }
      onChanged={changed}
    />
  );
}
