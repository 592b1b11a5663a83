import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import Typography from '@material-ui/core/Typography';
import type { CatalogProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { TimeAgo } from '../TimeAgo';
import type { ProductsSort } from './productsView';

const useStyles = makeStyles(theme => ({
  text: { wordBreak: 'normal', overflowWrap: 'break-word' },
  // Side by side there is no room for it on a telephone; the page of the product tells it all.
  wide: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

/** Products line by line. */
export function ProductTable(props: {
  products: readonly CatalogProductSummary[];
  sort: ProductsSort;
  onSort: (sort: ProductsSort) => void;
}) {
  const { products, sort, onSort } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const sortable = (
    column: 'name' | 'vendor' | 'created',
    className?: string,
  ) => {
    const active = sort === column || sort === `-${column}`;
    const direction = sort.startsWith('-') ? 'desc' : 'asc';
    return (
      <TableCell
        className={className}
        sortDirection={active ? direction : false}
      >
        <TableSortLabel
          active={active}
          direction={active ? direction : 'asc'}
          onClick={() => onSort(sort === column ? `-${column}` : column)}
        >
          {t(`catalogProducts.column.${column}`)}
        </TableSortLabel>
      </TableCell>
    );
  };
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={t('catalogProducts.list.title')}>
        <TableHead>
          <TableRow>
            {sortable('name')}
            {sortable('vendor')}
            <TableCell className={classes.wide}>
              {t('catalogProducts.column.kind')}
            </TableCell>
            {sortable('created', classes.wide)}
          </TableRow>
        </TableHead>
        <TableBody>
          {products.map(product => (
            <TableRow key={product.id} hover>
              <TableCell component="th" scope="row" className={classes.text}>
                <Link to={paths.catalogProduct(catalog.id, product.id)}>
                  {product.name}
                </Link>
                {product.imported && (
                  <Typography variant="body2" color="textSecondary">
                    {t('catalogProducts.imported')}
                  </Typography>
                )}
              </TableCell>
              <TableCell className={classes.text}>{product.vendor}</TableCell>
              <TableCell className={classes.wide}>
                {t(`products.kind.${product.kind}`)}
              </TableCell>
              <TableCell className={classes.wide}>
                {product.createdAt && <TimeAgo at={product.createdAt} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
