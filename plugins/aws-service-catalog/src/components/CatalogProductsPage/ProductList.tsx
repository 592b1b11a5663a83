import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { CatalogProductList } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { ProductTable } from './ProductTable';
import type { ProductsView } from './productsView';

/** What the search found, or why there is nothing. */
export function ProductList(props: {
  list: CatalogProductList;
  view: ProductsView;
  busy: boolean;
  onChange: (change: Partial<ProductsView>) => void;
  onMore: () => void;
}) {
  const { list, view, busy, onChange, onMore } = props;
  const { t } = useTranslate();
  if (list.items.length === 0) {
    return view.search || view.kind ? (
      <EmptyCard
        title={t('catalogProducts.list.noMatch.title')}
        description={t('catalogProducts.list.noMatch.description')}
        action={
          <Button
            variant="outlined"
            onClick={() => onChange({ search: '', kind: '' })}
          >
            {t('catalogProducts.list.noMatch.action')}
          </Button>
        }
      />
    ) : (
      <EmptyCard
        title={t('catalogProducts.list.none.title')}
        description={t('catalogProducts.list.none.description')}
      />
    );
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status">
        {t('catalogProducts.list.count', { count: list.total })}
      </Typography>
      <ProductTable
        products={list.items}
        sort={view.sort}
        onSort={sort => onChange({ sort })}
      />
      {list.items.length < list.total && (
        <div>
          <Button variant="outlined" disabled={busy} onClick={onMore}>
            {t('catalogProducts.list.more')}
          </Button>
        </div>
      )}
    </>
  );
}
