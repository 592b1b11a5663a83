import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { StackResource } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { Duration } from '../Duration';
import { ToneChip } from '../ToneChip';
import { resourceActivity } from './resourceStatus';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 2fr) minmax(0, 2fr)',
    columnGap: theme.spacing(2),
    alignItems: 'center',
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: theme.spacing(0.5),
    },
  },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  name: { overflowWrap: 'anywhere' },
  reason: {
    gridColumn: '1 / -1',
    overflowWrap: 'anywhere',
    color:
      theme.palette.error[theme.palette.type === 'dark' ? 'light' : 'dark'],
  },
}));

function StackResourceRow(props: { resource: StackResource; timed: boolean }) {
  const { resource, timed } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const activity = resourceActivity(resource.status);
  return (
    <li className={classes.row}>
      <div className={classes.name}>
        <Typography variant="body2">
          <strong>{resource.logicalId}</strong>
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {resource.type}
        </Typography>
      </div>
      <div className={classes.state}>
        <ToneChip
          tone={resource.tone}
          label={
            activity === 'other'
              ? resource.status
              : t(`launches.resources.activity.${activity}`)
          }
        />
        {timed && resource.startedAt && (
          <Duration from={resource.startedAt} to={resource.endedAt} />
        )}
      </div>
      <div className={classes.state}>
        {resource.physicalId && <CopyableId value={resource.physicalId} />}
        {resource.consoleUrl && (
          <Link
            to={resource.consoleUrl}
            externalLinkIcon
            aria-label={t('launches.resources.openConsole', {
              resource: resource.logicalId,
            })}
          >
            {t('launches.resources.console')}
          </Link>
        )}
      </div>
      {resource.reason && resource.tone === 'error' && (
        <Typography variant="body2" className={classes.reason}>
          {resource.reason}
        </Typography>
      )}
    </li>
  );
}

/**
 * The resources of a stack, what is happening to each, and where to find it in AWS.
 *
 * @param timed - shows how long each has taken, counting on while it is under way
 */
export function StackResources(props: {
  resources: readonly StackResource[];
  timed?: boolean;
  emptyText: string;
}) {
  const { resources, timed = false, emptyText } = props;
  const classes = useStyles();
  if (resources.length === 0) {
    return <Typography color="textSecondary">{emptyText}</Typography>;
  }
  return (
    <ul className={classes.list}>
      {resources.map(resource => (
        <StackResourceRow
          key={resource.logicalId}
          resource={resource}
          timed={timed}
        />
      ))}
    </ul>
  );
}
