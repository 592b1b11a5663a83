import Button from '@material-ui/core/Button';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { ProductList } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { NoProducts } from './NoProducts';
import { ProductArrangement } from './ProductArrangement';
import { ProductCards } from './ProductCards';
import { ProductTable } from './ProductTable';
import { EVERYTHING, isNarrowedView, type ProductView } from './productView';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  pages: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** One page of products: cards or a table, cards where there is no room for one, or why there is nothing. */
export function ProductResults(props: {
  list: ProductList;
  view: ProductView;
  busy: boolean;
  onChange: (change: Partial<ProductView>) => void;
}) {
  const { list, view, busy, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const narrow = useMediaQuery(useTheme().breakpoints.down('xs'));
  const { items, nextCursor, total } = list;
  if (items.length === 0) {
    return (
      <NoProducts
        narrowed={isNarrowedView(view)}
        onClear={() => onChange(EVERYTHING)}
      />
    );
  }
  return (
    <section aria-busy={busy} aria-label={t('products.list.title')}>
      <div className={classes.head}>
        <Typography variant="body2" color="textSecondary" role="status">
          {t('products.list.total', { count: total })}
        </Typography>
        <ProductArrangement view={view} onChange={onChange} />
      </div>
      {view.layout === 'table' && !narrow ? (
        <ProductTable products={items} />
      ) : (
        <ProductCards products={items} />
      )}
      <div className={classes.pages}>
        {view.cursor && (
          <Button onClick={() => onChange({ cursor: undefined })}>
            {t('products.list.firstPage')}
          </Button>
        )}
        {nextCursor && (
          <Button
            variant="outlined"
            onClick={() => onChange({ cursor: nextCursor })}
          >
            {t('products.list.nextPage')}
          </Button>
        )}
      </div>
    </section>
  );
}
