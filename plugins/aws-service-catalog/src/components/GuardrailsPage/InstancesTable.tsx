import { makeStyles, useTheme } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { TimeAgo } from '../TimeAgo';
import {
  InstanceActions,
  InstanceName,
  InstanceReason,
  LaunchedBy,
  type OnInstanceAction,
} from './InstanceParts';

const useStyles = makeStyles(theme => ({
  text: { wordBreak: 'normal', overflowWrap: 'break-word', minWidth: 120 },
  cards: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(3),
  },
  card: { minWidth: 0, overflowWrap: 'anywhere' },
}));

/** Unauthorised instances line by line, on a narrow screen card by card. */
export function InstancesTable(props: {
  instances: readonly UnauthorisedInstance[];
  /** Left out for those who may only look. */
  onAction?: OnInstanceAction;
}) {
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  return narrow ? <Cards {...props} /> : <Lines {...props} />;
}

function Lines(props: {
  instances: readonly UnauthorisedInstance[];
  onAction?: OnInstanceAction;
}) {
  const { instances, onAction } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <TableContainer>
      <Table size="small" aria-label={t('guardrails.instances.table')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('guardrails.instances.instance')}</TableCell>
            <TableCell>{t('guardrails.instances.why')}</TableCell>
            <TableCell className={classes.text}>
              {t('guardrails.instances.who')}
            </TableCell>
            <TableCell className={classes.text}>
              {t('guardrails.instances.age')}
            </TableCell>
            {onAction && (
              <TableCell>{t('guardrails.instances.actions')}</TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {instances.map(instance => (
            <TableRow key={instance.instanceId}>
              <TableCell component="th" scope="row">
                <InstanceName instance={instance} />
              </TableCell>
              <TableCell className={classes.text}>
                <InstanceReason instance={instance} />
              </TableCell>
              <TableCell className={classes.text}>
                <LaunchedBy instance={instance} />
              </TableCell>
              <TableCell className={classes.text}>
                {instance.launchedAt && <TimeAgo at={instance.launchedAt} />}
              </TableCell>
              {onAction && (
                <TableCell>
                  <InstanceActions instance={instance} onAction={onAction} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Cards(props: {
  instances: readonly UnauthorisedInstance[];
  onAction?: OnInstanceAction;
}) {
  const { instances, onAction } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <ul className={classes.cards} aria-label={t('guardrails.instances.table')}>
      {instances.map(instance => (
        <li key={instance.instanceId} className={classes.card}>
          <InstanceName instance={instance} />
          <InstanceReason instance={instance} />
          <div>
            {t('guardrails.instances.who')}: <LaunchedBy instance={instance} />
            {instance.launchedAt && (
              <>
                , <TimeAgo at={instance.launchedAt} />
              </>
            )}
          </div>
          {onAction && (
            <InstanceActions instance={instance} onAction={onAction} />
          )}
        </li>
      ))}
    </ul>
  );
}
