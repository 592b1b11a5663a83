import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { CopyableId } from '../CopyableId';
import { TimeAgo } from '../TimeAgo';

/** What can be done about an instance. */
export type InstanceAction = 'notify' | 'stop' | 'terminate';

const useStyles = makeStyles(theme => ({
  text: { wordBreak: 'normal', overflowWrap: 'anywhere' },
  wide: { [theme.breakpoints.down('sm')]: { display: 'none' } },
  narrow: { [theme.breakpoints.up('md')]: { display: 'none' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
}));

/** Unauthorised instances line by line; what a narrow screen has no columns for stands below the name. */
export function InstancesTable(props: {
  instances: readonly UnauthorisedInstance[];
  /** Left out for those who may only look. */
  onAction?: (instance: UnauthorisedInstance, action: InstanceAction) => void;
}) {
  const { instances, onAction } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  return (
    <TableContainer>
      <Table size="small" aria-label={t('guardrails.instances.table')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('guardrails.instances.instance')}</TableCell>
            <TableCell>{t('guardrails.instances.why')}</TableCell>
            <TableCell className={classes.wide}>
              {t('guardrails.instances.who')}
            </TableCell>
            <TableCell className={classes.wide}>
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
              <TableCell component="th" scope="row" className={classes.text}>
                <InstanceName instance={instance} />
                <div className={classes.narrow}>
                  <LaunchedBy instance={instance} />{' '}
                  {instance.launchedAt && <TimeAgo at={instance.launchedAt} />}
                </div>
              </TableCell>
              <TableCell className={classes.text}>
                <strong>
                  {t(`guardrails.instances.kind.${instance.kind}`)}
                </strong>
                <Typography variant="body2">{instance.reason}</Typography>
              </TableCell>
              <TableCell className={`${classes.wide} ${classes.text}`}>
                <LaunchedBy instance={instance} />
              </TableCell>
              <TableCell className={classes.wide}>
                {instance.launchedAt && <TimeAgo at={instance.launchedAt} />}
              </TableCell>
              {onAction && (
                <TableCell>
                  <div className={classes.actions}>
                    {actionsOn(instance).map(action => (
                      <Button
                        key={action}
                        size="small"
                        aria-label={t('guardrails.instances.actionName', {
                          action: t(`guardrails.instances.${action}`),
                          name: instance.name ?? instance.instanceId,
                        })}
                        onClick={() => onAction(instance, action)}
                      >
                        {t(`guardrails.instances.${action}`)}
                      </Button>
                    ))}
                  </div>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function InstanceName({ instance }: { instance: UnauthorisedInstance }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const name = instance.name ?? instance.instanceId;
  return (
    <>
      <div>
        {instance.consoleUrl ? (
          <Link to={instance.consoleUrl}>{name}</Link>
        ) : (
          name
        )}
      </div>
      <CopyableId value={instance.instanceId} />
      <Typography variant="body2">
        {[
          instance.instanceType,
          t(`guardrails.instances.states.${instance.state}`),
        ]
          .filter(Boolean)
          .join(', ')}
      </Typography>
    </>
  );
}

function LaunchedBy({ instance }: { instance: UnauthorisedInstance }) {
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const { launchedBy } = instance;
  if (!launchedBy) return <>{t('guardrails.instances.unknown')}</>;
  return (
    <span title={launchedBy.source}>
      {launchedBy.entityRef ? (
        <EntityRefLink
          entityRef={launchedBy.entityRef}
          hideIcon
          underline="always"
        />
      ) : (
        t('guardrails.instances.from', {
          name: launchedBy.text,
          source: launchedBy.source,
        })
      )}
    </span>
  );
}

function actionsOn({ state }: UnauthorisedInstance): InstanceAction[] {
  return state === 'running'
    ? ['notify', 'stop', 'terminate']
    : ['notify', 'terminate'];
}
