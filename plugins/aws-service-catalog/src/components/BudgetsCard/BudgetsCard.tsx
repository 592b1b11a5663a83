import Button from '@material-ui/core/Button';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';
import { AddBudgetDrawer } from './AddBudgetDrawer';

/** Budgets that a portfolio or product is tied to. */
export function BudgetsCard(props: {
  budgets: Portfolio['budgets'];
  mayChange: boolean;
  add: (budgetName: string) => Promise<unknown>;
  remove: (budgetName: string) => Promise<unknown>;
  onChanged: () => void;
}) {
  const { budgets, mayChange, add, remove, onChanged } = props;
  const { t } = useTranslate();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<string>();
  return (
    <SectionCard
      title={t('portfolio.budgets.title')}
      action={
        mayChange && (
          <Button color="primary" onClick={() => setAdding(true)}>
            {t('portfolio.budgets.add')}
          </Button>
        )
      }
    >
      <ItemList
        none={t('portfolio.budgets.none')}
        items={budgets.map(({ name }) => ({
          key: name,
          what: name,
          actions: mayChange && (
            <Button
              size="small"
              aria-label={t('portfolio.budgets.remove.named', { name })}
              onClick={() => setLeaving(name)}
            >
              {t('portfolio.budgets.remove.action')}
            </Button>
          ),
        }))}
      />
      {adding && (
        <AddBudgetDrawer
          present={budgets.map(({ name }) => name)}
          add={add}
          onDone={() => {
            setAdding(false);
            onChanged();
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {leaving && (
        <ConfirmChange
          title={t('portfolio.budgets.remove.title', { name: leaving })}
          action={t('portfolio.budgets.remove.action')}
          change={() => remove(leaving)}
          onDone={() => {
            setLeaving(undefined);
            onChanged();
          }}
          onClose={() => setLeaving(undefined)}
        >
          {t('portfolio.budgets.remove.effect')}
        </ConfirmChange>
      )}
    </SectionCard>
  );
}
