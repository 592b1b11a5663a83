import { Link, LinkButton } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { ProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { LaunchProblem } from './LaunchProblem';
import { useProductFacts } from './useProductFacts';

const useStyles = makeStyles({
  word: { whiteSpace: 'nowrap' },
  text: { wordBreak: 'normal', overflowWrap: 'break-word' },
});

/** Products line by line. */
export function ProductTable({ products }: { products: ProductSummary[] }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const { team } = useTeam();
  const { kindOf, sourceOf, runningOf } = useProductFacts();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={t('products.list.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('products.column.name')}</TableCell>
            <TableCell>{t('products.column.kind')}</TableCell>
            <TableCell>{t('products.column.vendor')}</TableCell>
            <TableCell>{t('products.column.newest')}</TableCell>
            <TableCell>{t('products.column.portfolios')}</TableCell>
            <TableCell>{t('products.column.running')}</TableCell>
            <TableCell>{t('products.column.actions')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {products.map(product => (
            <TableRow key={product.id} hover>
              <TableCell component="th" scope="row" className={classes.text}>
                <Link to={paths.product(product.id)}>{product.name}</Link>
                <LaunchProblem product={product} />
              </TableCell>
              <TableCell className={classes.word}>{kindOf(product)}</TableCell>
              <TableCell className={classes.text}>
                {sourceOf(product)}
              </TableCell>
              <TableCell className={classes.text}>
                {product.newestVersion}
              </TableCell>
              <TableCell className={classes.text}>
                {product.portfolios?.join(', ')}
              </TableCell>
              <TableCell className={classes.text}>
                {runningOf(product)}
              </TableCell>
              <TableCell className={classes.word}>
                {team.may.launch && product.launchable !== false && (
                  <LinkButton
                    to={paths.launchForm(product.id)}
                    size="small"
                    color="primary"
                    aria-label={t('products.card.launchNamed', {
                      name: product.name,
                    })}
                  >
                    {t('products.card.launch')}
                  </LinkButton>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
