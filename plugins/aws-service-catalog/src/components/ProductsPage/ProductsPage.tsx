import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ActiveLaunches } from '../ActiveLaunches';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { ProductCardsSkeleton } from './ProductCards';
import { ProductFilters } from './ProductFilters';
import { ProductResults } from './ProductResults';
import {
  paramsWithProductView,
  productQueryOf,
  productViewOf,
  type ProductView,
} from './productView';

const RHYTHM_MS = 60_000;

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/**
 * The view as the address has it. Typing replaces the address, everything else adds to the history, so that "back"
 * undoes a filter or a page and not a letter.
 */
function useProductView() {
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => productViewOf(params), [params]);
  const change = useCallback(
    (wanted: Partial<ProductView>, options?: { replace: boolean }) =>
      setParams(before => paramsWithProductView(before, wanted), options),
    [setParams],
  );
  return { view, change };
}

/** The start page: what the team may launch. */
export function ProductsPage() {
  const { team, region } = useTeam();
  // Another team's products are never shown while those of the chosen one are on their way.
  return <TeamProducts key={`${team.id} ${region}`} />;
}

function TeamProducts() {
  const classes = useStyles();
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const { view, change } = useProductView();
  const query = productQueryOf(view);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.listProducts(
        team.id,
        { ...query, region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [team.id, region, query],
    { everyMs: RHYTHM_MS, keepPrevious: true },
  );
  return (
    <Frame
      title={t('products.list.title')}
      subtitle={t('products.list.subtitle', { team: team.title })}
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
    >
      <div className={classes.stack}>
        <ActiveLaunches />
        <ProductFilters view={view} facets={value?.facets} onChange={change} />
        {loading && view.layout === 'cards' && <ProductCardsSkeleton />}
        {loading && view.layout === 'table' && (
          <PageSkeleton blocks={[40, 40, 40, 40, 40]} />
        )}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && (
          <ProductResults
            list={value}
            view={view}
            busy={refreshing}
            onChange={change}
          />
        )}
      </div>
    </Frame>
  );
}
