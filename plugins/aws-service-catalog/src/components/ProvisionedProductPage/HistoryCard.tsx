import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ProvisioningRecord } from 'backstage-plugin-aws-service-catalog-common';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PersonName } from '../PersonName';
import { TimeAgo } from '../TimeAgo';
import { ToneChip } from '../ToneChip';
import { SectionCard } from '../SectionCard';
import type { History } from './useHistory';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  record: {
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    '&:last-child': { borderBottom: 0 },
  },
  what: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
  },
}));

function RecordLine({ record }: { record: ProvisioningRecord }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  return (
    <li className={classes.record}>
      <div className={classes.what}>
        <span>
          <strong>{record.inWords}</strong>
          {record.versionName && ` · ${record.versionName}`}
        </span>
        <ToneChip
          tone={record.tone}
          label={t(`provisioned.history.result.${record.tone}`)}
        />
      </div>
      <Typography variant="body2" color="textSecondary" component="div">
        {record.by.isMe ? (
          t('provisioned.history.byYou')
        ) : (
          <>
            {t('provisioned.history.by')} <PersonName person={record.by} />
          </>
        )}
        {' · '}
        <TimeAgo at={record.createdAt} />
        {' · '}
        {record.launchId ? (
          <Link
            to={paths.launch(record.launchId)}
            underline="always"
            aria-label={t('provisioned.history.timelineOf', {
              what: record.inWords,
            })}
          >
            {t('provisioned.history.timeline')}
          </Link>
        ) : (
          t('provisioned.history.outside')
        )}
      </Typography>
      {record.failure && (
        <Typography variant="body2">{record.failure.summary}</Typography>
      )}
    </li>
  );
}

/** Who changed it, how, when, and what came of it, also outside the portal. */
export function HistoryCard({ history }: { history: History }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { records, hasOlder, error, refreshing } = history;
  return (
    <SectionCard title={t('provisioned.history.title')}>
      {!records && !error && <Skeleton variant="rect" height={120} />}
      {error && <ErrorPanel error={error} onRetry={history.refresh} />}
      {records?.length === 0 && (
        <Typography color="textSecondary">
          {t('provisioned.history.none')}
        </Typography>
      )}
      {records && records.length > 0 && (
        <ol className={classes.list}>
          {records.map(record => (
            <RecordLine key={record.id} record={record} />
          ))}
        </ol>
      )}
      {hasOlder && (
        <Button size="small" disabled={refreshing} onClick={history.showOlder}>
          {t('provisioned.history.more')}
        </Button>
      )}
    </SectionCard>
  );
}
