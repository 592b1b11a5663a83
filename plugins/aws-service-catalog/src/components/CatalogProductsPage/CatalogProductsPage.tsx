import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { catalogProductsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { readPages } from '../../hooks/readPages';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ReadingFrame } from '../ReadingFrame';
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

/** Every product of a catalog, as those who curate it see it. */
export function CatalogProductsPage() {
  const catalog = useCatalog();
  // What another catalog holds is never shown while that of the chosen one is on its way.
  return <Products key={catalog.id} />;
}

function Products() {
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
  const reading = useRefreshing(
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
    [catalog.id, query],
    { everyMs: RHYTHM_MS, keepPrevious: true, alsoWhen: [pages] },
  );
  return (
    <>
      <ReadingFrame
        title={t('catalogProducts.list.title')}
        subtitle={t('catalogProducts.list.subtitle', { catalog: catalog.id })}
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
        reading={reading}
        above={
          <ProductFilters
            view={view}
            kinds={reading.value?.facets.kinds ?? []}
            onChange={change}
          />
        }
      >
        {list => (
          <ProductList
            list={list}
            view={view}
            busy={reading.refreshing}
            onChange={change}
            onMore={() => setPages(pages + 1)}
          />
        )}
      </ReadingFrame>
      {creating && <CreateProductDrawer onClose={() => setCreating(false)} />}
    </>
  );
}
