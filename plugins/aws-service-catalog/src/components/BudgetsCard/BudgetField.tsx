import { useApi } from '@backstage/core-plugin-api';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { explainError } from '../ErrorPanel';
import { ComboField, type FieldProps } from '../FormFields';
import { useSpendInWords } from './useSpendInWords';

const TYPING_PAUSE_MS = 300;
// As many as the API tells at once; more are found by typing.
const SHOWN = 100;

/** A budget of the account, found in a list of them; its name alone will do where the list cannot be read. */
export function BudgetField(
  props: Omit<FieldProps, 'id' | 'label' | 'help'> & {
    /** Names of budgets that are not offered. */
    except: readonly string[];
  },
) {
  const { except, ...field } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const inWords = useSpendInWords();
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(field.value.trim()), TYPING_PAUSE_MS, [
    field.value,
  ]);
  const { value, error } = useRefreshing(
    ({ signal }) =>
      api.listBudgets(
        catalog.id,
        { search: search || undefined, limit: SHOWN },
        { signal },
      ),
    [catalog.id, search],
    { keepPrevious: true },
  );
  return (
    <>
      <ComboField
        {...field}
        id="budget-name"
        label={t('portfolio.budgets.name')}
        help={t('portfolio.budgets.help')}
        options={(value?.items ?? [])
          .filter(({ name }) => !except.includes(name))
          .map(budget => ({
            value: budget.name,
            text: budget.name,
            note: inWords(budget),
          }))}
      />
      {error && !value && (
        <Alert severity="info">
          {t('portfolio.budgets.byHand', {
            why: explainError(error).message ?? error.message,
          })}
        </Alert>
      )}
    </>
  );
}
