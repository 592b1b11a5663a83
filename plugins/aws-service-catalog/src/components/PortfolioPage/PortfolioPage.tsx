import { useApi } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { PortfolioActions } from './PortfolioActions';
import { PortfolioView } from './PortfolioView';
import { PortfolioChangedContext } from './usePortfolioChange';

const RHYTHM_MS = 60_000;

/** One portfolio with everything in it and on it. */
export function PortfolioPage() {
  const { t } = useTranslate();
  const { portfolioId = '' } = useParams();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const paths = usePaths();
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.getPortfolio(
        catalog.id,
        portfolioId,
        { refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id, portfolioId],
    { everyMs: RHYTHM_MS },
  );
  return (
    <Frame
      title={value?.name ?? t('portfolio.title')}
      subtitle={value && t('portfolio.subtitle', { provider: value.provider })}
      parent={{
        title: t('portfolios.list.title'),
        to: paths.portfolios(catalog.id),
      }}
      age={
        value && (
          <DataAge
            asOf={value.asOf}
            stale={value.stale}
            error={error}
            refreshing={refreshing}
            onRefresh={refresh}
          />
        )
      }
      actions={
        value && (
          <PortfolioChangedContext.Provider value={refresh}>
            <PortfolioActions portfolio={value} />
          </PortfolioChangedContext.Provider>
        )
      }
    >
      {loading && <PageSkeleton blocks={[160, 160, 120, 120]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && (
        <PortfolioChangedContext.Provider value={refresh}>
          <PortfolioView portfolio={value} />
        </PortfolioChangedContext.Provider>
      )}
    </Frame>
  );
}
