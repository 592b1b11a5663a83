import { useApi } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { LaunchRoleView } from './LaunchRoleView';

/** A launch role of a portfolio: whether it can launch each of its products, and what depends on it. */
export function LaunchRolePage() {
  const { t } = useTranslate();
  const { portfolioId = '', roleName = '' } = useParams();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const paths = usePaths();
  const { value, error, loading, refresh } = useRefreshing(
    reading =>
      api.getPortfolio(
        catalog.id,
        portfolioId,
        { refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id, portfolioId],
  );
  return (
    <Frame
      title={t('launchRoles.title', { role: roleName })}
      subtitle={t('launchRoles.subtitle', { account: catalog.accountId })}
      parent={{
        title: value?.name ?? t('portfolio.title'),
        to: paths.portfolio(catalog.id, portfolioId),
      }}
    >
      {loading && <PageSkeleton blocks={[120, 160]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && <LaunchRoleView portfolio={value} roleName={roleName} />}
    </Frame>
  );
}
