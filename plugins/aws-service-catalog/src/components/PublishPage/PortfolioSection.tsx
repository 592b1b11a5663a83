import { useApi } from '@backstage/core-plugin-api';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { AnswerField } from './AnswerField';
import { SelectField } from './SelectField';
import { useWizard } from './WizardContext';

const MOST = 100;

/** The portfolio that the product goes into: one there is, or a new one. */
export function PortfolioSection() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const { draft, change } = useWizard();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.listPortfolios(
        catalog.id,
        { limit: MOST, filter: ['origin=own'] },
        { signal },
      ),
    [catalog.id],
  );
  return (
    <>
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      <SelectField
        field="portfolioId"
        loading={loading}
        none={t('publishing.portfolio.new')}
        options={(value?.items ?? []).map(({ id, name }) => ({
          value: id,
          text: name,
        }))}
        onChoose={portfolioId => change({ portfolioId })}
      />
      {!draft.portfolioId && (
        <>
          <AnswerField field="portfolioName" required />
          <AnswerField field="portfolioProvider" required />
        </>
      )}
    </>
  );
}
