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
import type { ProvisionedProductSummary } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { PersonName } from '../PersonName';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';
import { ItemActions, ProductAndVersion } from './ProvisionedFacts';
import {
  directionOf,
  sortAfterClick,
  type ProvisionedView,
  type SortField,
} from './provisionedQuery';

const COLUMNS: readonly {
  id: 'name' | 'status' | 'product' | 'owner' | 'age' | 'actions';
  sort?: SortField;
}[] = [
  { id: 'name', sort: 'name' },
  { id: 'status', sort: 'status' },
  { id: 'product' },
  { id: 'owner' },
  { id: 'age', sort: 'created' },
  { id: 'actions' },
];

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

function ColumnHead(props: {
  column: (typeof COLUMNS)[number];
  view: ProvisionedView;
  onSort: (sort: ProvisionedView['sort']) => void;
}) {
  const { column, view, onSort } = props;
  const { t } = useTranslate();
  const { sort } = column;
  const label = t(`provisioned.list.column.${column.id}`);
  if (!sort) return <TableCell>{label}</TableCell>;
  const direction = directionOf(view, sort);
  return (
    <TableCell aria-sort={direction ? ARIA_SORT[direction] : 'none'}>
      <TableSortLabel
        active={direction !== undefined}
        direction={direction}
        onClick={() => onSort(sortAfterClick(view, sort))}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  );
}

const useStyles = makeStyles(theme => ({
  row: { '& td, & th': { lineHeight: 1.5 } },
  name: { minWidth: theme.spacing(18), overflowWrap: 'anywhere' },
  short: { whiteSpace: 'nowrap' },
}));

/** The list on a wide screen. */
export function ProvisionedTable(props: {
  items: readonly ProvisionedProductSummary[];
  view: ProvisionedView;
  onSort: (sort: ProvisionedView['sort']) => void;
}) {
  const { items, view, onSort } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  return (
    <TableContainer component={Paper}>
      <Table aria-label={t('provisioned.list.tableLabel')}>
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <ColumnHead
                key={column.id}
                column={column}
                view={view}
                onSort={onSort}
              />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(item => (
            <TableRow key={item.id} hover className={classes.row}>
              <TableCell component="th" scope="row" className={classes.name}>
                <Link to={paths.provisionedProduct(item.id)}>{item.name}</Link>
              </TableCell>
              <TableCell>
                <ToneChip tone={item.tone} label={item.statusInWords} />
              </TableCell>
              <TableCell>
                <ProductAndVersion item={item} />
              </TableCell>
              <TableCell className={classes.short}>
                <PersonName person={item.owner} />
              </TableCell>
              <TableCell className={classes.short}>
                {item.createdAt && <TimeAgo at={item.createdAt} />}
              </TableCell>
              <TableCell className={classes.short}>
                <ItemActions item={item} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
