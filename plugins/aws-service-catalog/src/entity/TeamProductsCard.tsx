import { Link, LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { serviceCatalogApiRef } from '../api';
import { ErrorPanel } from '../components/ErrorPanel';
import { ItemList } from '../components/ItemList';
import { PageSkeleton } from '../components/PageSkeleton';
import { useProductFacts } from '../components/ProductsPage';
import { SectionCard } from '../components/SectionCard';
import { usePaths } from '../hooks/usePaths';
import { useRefreshing } from '../hooks/useRefreshing';
import { useTeam } from '../hooks/useTeam';
import { useTranslate } from '../hooks/useTranslate';

const RHYTHM_MS = 60_000;

/** A few of the products that are approved for the team, and the way to all of them. */
export function TeamProductsCard({ limit }: { limit: number }) {
  const { t } = useTranslate();
  const paths = usePaths();
  const { team, region } = useTeam();
  const { kindOf, newestOf, runningOf } = useProductFacts();
  const api = useApi(serviceCatalogApiRef);
  const { value, error, loading, refresh } = useRefreshing(
    reading =>
      api.listProducts(
        team.id,
        { region, limit, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [team.id, region, limit],
    // Whether a product may be launched is found out after the first answer.
    { everyMs: RHYTHM_MS, keepPrevious: true },
  );
  if (loading) return <PageSkeleton blocks={[240]} />;
  if (!value) {
    return error ? <ErrorPanel error={error} onRetry={refresh} /> : null;
  }
  return (
    <SectionCard
      title={t('entity.group.products.title')}
      action={
        value.total > 0 && (
          <LinkButton size="small" to={paths.products()}>
            {t('entity.group.products.all', { count: value.total })}
          </LinkButton>
        )
      }
    >
      <ItemList
        none={t('entity.group.products.none', { team: team.title, region })}
        items={value.items.map(product => ({
          key: product.id,
          what: (
            <>
              <Link to={paths.product(product.id)}>{product.name}</Link>
              <Typography variant="body2" color="textSecondary">
                {[kindOf(product), newestOf(product), runningOf(product)]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </>
          ),
          actions: team.may.launch && product.launchable !== false && (
            <LinkButton
              size="small"
              variant="outlined"
              color="primary"
              to={paths.launchForm(product.id)}
              aria-label={t('entity.group.products.launchNamed', {
                name: product.name,
              })}
            >
              {t('entity.group.products.launch')}
            </LinkButton>
          ),
        }))}
      />
    </SectionCard>
  );
}
