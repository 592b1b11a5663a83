import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import type { RunningItem } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';
import { ChangeOwnerButton } from './ChangeOwnerButton';
import {
  RunningName,
  RunningPerson,
  RunningProduct,
  RunningTeam,
} from './RunningFacts';
import { directionOf, type WhatRunsSort } from './whatRunsView';

const useStyles = makeStyles(theme => ({
  name: { minWidth: theme.spacing(18), overflowWrap: 'anywhere' },
  text: { wordBreak: 'normal', overflowWrap: 'break-word' },
}));

/** What runs, on a wide screen. */
export function WhatRunsTable(props: {
  items: readonly RunningItem[];
  sort: WhatRunsSort;
  onSort: (sort: WhatRunsSort) => void;
  onChangeOwner: (item: RunningItem) => void;
}) {
  const { items, sort, onSort, onChangeOwner } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const sortable = (column: 'name' | 'team' | 'status' | 'created') => {
    const direction = directionOf({ sort }, column);
    return (
      <TableCell sortDirection={direction ?? false}>
        <TableSortLabel
          active={direction !== undefined}
          direction={direction ?? 'asc'}
          onClick={() => onSort(direction === 'asc' ? `-${column}` : column)}
        >
          {t(`whatRuns.column.${column}`)}
        </TableSortLabel>
      </TableCell>
    );
  };
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={t('whatRuns.title')}>
        <TableHead>
          <TableRow>
            {sortable('name')}
            <TableCell>{t('whatRuns.column.product')}</TableCell>
            {sortable('team')}
            <TableCell>{t('whatRuns.column.person')}</TableCell>
            {sortable('status')}
            {sortable('created')}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(item => (
            <TableRow key={`${item.accountId} ${item.id}`} hover>
              <TableCell component="th" scope="row" className={classes.name}>
                <RunningName item={item} />
              </TableCell>
              <TableCell className={classes.text}>
                <RunningProduct item={item} />
              </TableCell>
              <TableCell className={classes.text}>
                <RunningTeam item={item} />
              </TableCell>
              <TableCell className={classes.text}>
                <RunningPerson item={item} />
                <ChangeOwnerButton item={item} onChangeOwner={onChangeOwner} />
              </TableCell>
              <TableCell>
                <ToneChip tone={item.tone} label={item.statusInWords} />
              </TableCell>
              <TableCell>
                {item.createdAt && <TimeAgo at={item.createdAt} />}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
