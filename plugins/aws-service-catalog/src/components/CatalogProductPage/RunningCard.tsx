import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { CatalogProduct } from 'backstage-plugin-aws-service-catalog-common';
import { insightsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ItemList } from '../ItemList';
import { PageSkeleton } from '../PageSkeleton';
import { SectionCard } from '../SectionCard';

/** Which teams run which version. */
export function RunningCard({ product }: { product: CatalogProduct }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(insightsApiRef);
  const paths = usePaths();
  const { value, error, loading, refresh } = useRefreshing(
    reading =>
      api.listCatalogProvisionedProducts(
        catalog.id,
        {
          filter: [`product=${product.id}`],
          limit: 1,
          refresh: reading.refresh || undefined,
        },
        { signal: reading.signal },
      ),
    [catalog.id, product.id],
  );
  const newest = product.versions.find(version => version.newest);
  return (
    <SectionCard
      title={t('catalogProducts.running.title')}
      action={
        <LinkButton
          size="small"
          to={paths.whatRuns(catalog.id, { product: product.id })}
        >
          {t('whatRuns.ofProduct')}
        </LinkButton>
      }
    >
      {loading && <PageSkeleton blocks={[40, 40]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && (
        <ItemList
          none={t('catalogProducts.running.none')}
          items={value.versions.map(({ versionId, versionName, ...of }) => ({
            key: versionId,
            what: (
              <>
                <Typography>
                  {t('catalogProducts.running.version', {
                    version: versionName,
                    count: of.total,
                  })}
                  {newest &&
                    versionId !== newest.id &&
                    ` · ${t('catalogProducts.running.old')}`}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {of.teams
                    .map(({ title, count }) => `${title}: ${count}`)
                    .join(' · ')}
                </Typography>
              </>
            ),
          }))}
        />
      )}
      {value?.unread.map(({ accountId, region, why }) => (
        <Alert key={`${accountId} ${region}`} severity="warning">
          {t('portfolio.radius.unread', { accountId, region, why })}
        </Alert>
      ))}
    </SectionCard>
  );
}
