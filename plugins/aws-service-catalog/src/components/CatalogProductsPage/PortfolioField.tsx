import { useApi } from '@backstage/core-plugin-api';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ChoiceField } from '../FormFields';

// As many as an account may have unless AWS raises its quota.
const MOST = 100;
const NONE = 'none';

/** The portfolio that the product goes into at once, if any. */
export function PortfolioField(props: {
  portfolioId: string | undefined;
  onChange: (portfolioId: string | undefined) => void;
  problem: string | undefined;
  disabled: boolean;
}) {
  const { portfolioId, onChange, problem, disabled } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const { value, error, refresh } = useRefreshing(
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
      <ChoiceField
        id="product-portfolio"
        label={t('catalogProducts.create.portfolio')}
        help={t('catalogProducts.create.portfolioHelp')}
        value={portfolioId ?? NONE}
        options={[
          { value: NONE, text: t('catalogProducts.create.noPortfolio') },
          ...(value?.items ?? []).map(({ id, name }) => ({
            value: id,
            text: name,
          })),
        ]}
        onChange={chosen => onChange(chosen === NONE ? undefined : chosen)}
        problem={problem}
        disabled={disabled}
      />
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
    </>
  );
}
