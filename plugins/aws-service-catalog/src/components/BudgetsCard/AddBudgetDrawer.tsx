import { useState } from 'react';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useTranslate } from '../../hooks/useTranslate';
import { SideDrawer } from '../SideDrawer';
import { BudgetField } from './BudgetField';

/** Ties a budget of the account to what the page is about. */
export function AddBudgetDrawer(props: {
  /** Names of the budgets that it is tied to already. */
  present: readonly string[];
  add: (budgetName: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { present, add, onDone, onClose } = props;
  const { t } = useTranslate();
  const [name, setName] = useState('');
  const form = useDrawerForm({
    change: useSimpleChange(() => add(name.trim())),
    problems: {
      budgetName: name.trim() ? undefined : t('portfolio.budgets.required'),
    },
    onDone,
  });
  return (
    <SideDrawer
      title={t('portfolio.budgets.add')}
      submit={t('portfolio.budgets.add')}
      sending={form.sending}
      refusal={form.refusal}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <BudgetField
        except={present}
        value={name}
        onChange={setName}
        problem={form.problemOf('budgetName')}
        required
        disabled={form.sending}
      />
    </SideDrawer>
  );
}
