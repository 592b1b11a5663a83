import { useApi } from '@backstage/core-plugin-api';
import { useParams } from 'react-router-dom';
import { catalogProductsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { CatalogProductView } from './CatalogProductView';
import { ProductActions } from './ProductActions';
import { ProductChangedContext } from './useProductChanged';

const RHYTHM_MS = 60_000;

/** One product as those who curate it see it. */
export function CatalogProductPage() {
  const { t } = useTranslate();
  const { productId = '' } = useParams();
  const catalog = useCatalog();
  const api = useApi(catalogProductsApiRef);
  const paths = usePaths();
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.getCatalogProduct(
        catalog.id,
        productId,
        { refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id, productId],
    { everyMs: RHYTHM_MS },
  );
  return (
    <ProductChangedContext.Provider value={refresh}>
      <Frame
        title={value?.name ?? t('catalogProducts.title')}
        subtitle={
          value && `${t(`products.kind.${value.kind}`)} · ${value.vendor}`
        }
        parent={{
          title: t('catalogProducts.list.title'),
          to: paths.catalogProducts(catalog.id),
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
        actions={value && <ProductActions product={value} />}
      >
        {loading && <PageSkeleton blocks={[200, 160, 120]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && <CatalogProductView product={value} />}
      </Frame>
    </ProductChangedContext.Provider>
  );
}
