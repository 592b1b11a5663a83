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
import type { PortfolioSummary } from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { TimeAgo } from '../TimeAgo';
import type { PortfolioSort } from './portfolioView';

const useStyles = makeStyles(theme => ({
  text: { wordBreak: 'normal', overflowWrap: 'break-word' },
  // Side by side there is no room for it on a telephone; the page of the portfolio tells it all.
  wide: { [theme.breakpoints.down('xs')]: { display: 'none' } },
}));

type Column = 'name' | 'provider' | 'created';

/** Portfolios line by line. */
export function PortfolioTable(props: {
  portfolios: readonly PortfolioSummary[];
  sort: PortfolioSort;
  onSort: (sort: PortfolioSort) => void;
}) {
  const { portfolios, sort, onSort } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();

  const sortable = (column: Column, className?: string) => {
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
          {t(`portfolios.column.${column}`)}
        </TableSortLabel>
      </TableCell>
    );
  };
  const count = (portfolio: PortfolioSummary, of: 'products' | 'principals') =>
    portfolio.counts ? portfolio.counts[of] : t('portfolios.column.unknown');

  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={t('portfolios.list.title')}>
        <TableHead>
          <TableRow>
            {sortable('name')}
            {sortable('provider', classes.wide)}
            <TableCell align="right" className={classes.text}>
              {t('portfolios.column.products')}
            </TableCell>
            <TableCell align="right" className={classes.text}>
              {t('portfolios.column.principals')}
            </TableCell>
            <TableCell align="right" className={classes.wide}>
              {t('portfolios.column.shares')}
            </TableCell>
            {sortable('created', classes.wide)}
          </TableRow>
        </TableHead>
        <TableBody>
          {portfolios.map(portfolio => (
            <TableRow key={portfolio.id} hover>
              <TableCell component="th" scope="row" className={classes.text}>
                <Link to={paths.portfolio(catalog.id, portfolio.id)}>
                  {portfolio.name}
                </Link>
                {portfolio.sharedBy && (
                  <Typography variant="body2" color="textSecondary">
                    {t('portfolios.imported', {
                      from:
                        portfolio.sharedBy.catalog ??
                        portfolio.sharedBy.accountId,
                    })}
                  </Typography>
                )}
              </TableCell>
              <TableCell className={`${classes.text} ${classes.wide}`}>
                {portfolio.provider}
              </TableCell>
              <TableCell align="right">
                {count(portfolio, 'products')}
              </TableCell>
              <TableCell align="right">
                {count(portfolio, 'principals')}
              </TableCell>
              <TableCell align="right" className={classes.wide}>
                {portfolio.counts?.shares ?? t('portfolios.column.unknown')}
              </TableCell>
              <TableCell className={classes.wide}>
                {portfolio.createdAt && <TimeAgo at={portfolio.createdAt} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
