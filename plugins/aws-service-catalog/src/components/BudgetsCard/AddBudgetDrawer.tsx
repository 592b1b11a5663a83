import { useState } from 'react';
import { useDrawerForm } from '../../changes/useDrawerForm';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useTranslate } from '../../hooks/useTranslate';
import { FormField } from '../FormFields';
import { SideDrawer } from '../SideDrawer';

/** Ties a budget of the account to what the page is about. */
export function AddBudgetDrawer(props: {
  add: (budgetName: string) => Promise<unknown>;
  onDone: () => void;
  onClose: () => void;
}) {
  const { add, onDone, onClose } = props;
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
      <FormField
        id="budget-name"
        label={t('portfolio.budgets.name')}
        help={t('portfolio.budgets.help')}
        value={name}
        onChange={setName}
        problem={form.problemOf('budgetName')}
        required
        disabled={form.sending}
        maxLength={100}
      />
    </SideDrawer>
  );
}
