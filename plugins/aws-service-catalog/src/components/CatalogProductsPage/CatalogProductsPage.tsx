import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { catalogProductsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { readPages } from '../../hooks/readPages';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { CreateProductDrawer } from './CreateProductDrawer';
import { ProductFilters } from './ProductFilters';
import { ProductList } from './ProductList';
import {
  paramsWithProductsView,
  productsQueryOf,
  productsViewOf,
  type ProductsView,
} from './productsView';

const RHYTHM_MS = 60_000;
const PAGE_SIZE = 50;

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** Every product of a catalog, as those who curate it see it. */
export function CatalogProductsPage() {
  const catalog = useCatalog();
  // What another catalog holds is never shown while that of the chosen one is on its way.
  return <Products key={catalog.id} />;
}

function Products() {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => productsViewOf(params), [params]);
  const [pages, setPages] = useState(1);
  const [creating, setCreating] = useState(false);
  const change = useCallback(
    (wanted: Partial<ProductsView>, options?: { replace: boolean }) => {
      setPages(1);
      setParams(before => paramsWithProductsView(before, wanted), options);
    },
    [setParams],
  );
  const query = productsQueryOf(view);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    ({ refresh: isAsked, signal }) =>
      readPages(
        cursor =>
          api.listCatalogProducts(
            catalog.id,
            {
              ...query,
              limit: PAGE_SIZE,
              cursor,
              // The pages that follow come from what the first has read.
              refresh: (isAsked && !cursor) || undefined,
            },
            { signal },
          ),
        pages,
      ),
    [catalog.id, query, pages],
    { everyMs: RHYTHM_MS, keepPrevious: true },
  );
  return (
    <Frame
      title={t('catalogProducts.list.title')}
      subtitle={t('catalogProducts.list.subtitle', { catalog: catalog.id })}
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
        catalog.may.curate && (
          <Button
            variant="contained"
            color="primary"
            onClick={() => setCreating(true)}
          >
            {t('catalogProducts.create.action')}
          </Button>
        )
      }
    >
      <div className={classes.stack}>
        <ProductFilters
          view={view}
          kinds={value?.facets.kinds ?? []}
          onChange={change}
        />
        {loading && <PageSkeleton blocks={[40, 48, 48, 48]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && (
          <ProductList
            list={value}
            view={view}
            busy={refreshing}
            onChange={change}
            onMore={() => setPages(pages + 1)}
          />
        )}
      </div>
      {creating && <CreateProductDrawer onClose={() => setCreating(false)} />}
    </Frame>
  );
}
