import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ProductCard } from './ProductCard';

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

const EXPECTED_CARDS = 6;
const CARD_HEIGHT = 220;

/** Products as cards. */
export function ProductCards({ products }: { products: ProductSummary[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.grid}>
      {products.map(product => (
        <li key={product.id}>
          <ProductCard product={product} />
        </li>
      ))}
    </ul>
  );
}

/** The shape of cards that are on their way. */
export function ProductCardsSkeleton() {
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <div
      className={classes.grid}
      role="status"
      aria-busy
      aria-label={t('shared.loading')}
    >
      {Array.from({ length: EXPECTED_CARDS }, (_, index) => (
        <Skeleton key={index} variant="rect" height={CARD_HEIGHT} />
      ))}
    </div>
  );
}
