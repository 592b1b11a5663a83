import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { SectionCard } from '../SectionCard';
import { ItemList } from './ItemList';

/** Budgets of the account that the portfolio is tied to. */
export function BudgetsSection({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  return (
    <SectionCard title={t('portfolio.budgets.title')}>
      <ItemList
        none={t('portfolio.budgets.none')}
        items={portfolio.budgets.map(({ name }) => ({ key: name, what: name }))}
      />
    </SectionCard>
  );
}
