import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { ServiceActionSummary } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { ServiceActionRow, useCellStyles } from './ServiceActionRow';

/** Service actions line by line. */
export function ServiceActionTable(props: {
  actions: readonly ServiceActionSummary[];
  /** When the list was read: definitions are read again with it. */
  asOf: string;
}) {
  const { actions, asOf } = props;
  const classes = useCellStyles();
  const { t } = useTranslate();
  return (
    <TableContainer component={Paper} variant="outlined">
      <Table size="small" aria-label={t('serviceActions.list.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('serviceActions.column.name')}</TableCell>
            <TableCell>{t('serviceActions.column.document')}</TableCell>
            <TableCell className={classes.wide}>
              {t('serviceActions.column.runsAs')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {actions.map(action => (
            <ServiceActionRow key={action.id} action={action} asOf={asOf} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
