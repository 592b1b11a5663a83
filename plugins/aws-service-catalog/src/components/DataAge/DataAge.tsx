import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import RefreshIcon from '@material-ui/icons/Refresh';
import Alert from '@material-ui/lab/Alert';
import { useNow } from '../../hooks/useNow';
import { useTranslate } from '../../hooks/useTranslate';
import { explainError } from '../ErrorPanel';
import { relativeTime, TimeAgo } from '../TimeAgo';

const useStyles = makeStyles(theme => ({
  corner: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(0.5),
    minHeight: theme.spacing(4),
  },
}));

/**
 * How old what the page shows is. A quiet corner while all is well, a banner when AWS (`stale`) or the portal (`error`)
 * does not answer, or refuses to, and old data stays visible.
 */
export function DataAge(props: {
  /** ISO 8601. */
  asOf: string;
  stale: boolean;
  /** Why the last attempt to read it again failed. */
  error?: Error;
  refreshing?: boolean;
  onRefresh: () => void;
}) {
  const { asOf, stale, error, refreshing = false, onRefresh } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const troubled = stale || error !== undefined;
  const now = useNow(troubled ? 10_000 : undefined);
  if (troubled) {
    const when = relativeTime(asOf, now) ?? t('shared.age.now');
    return (
      <Alert
        severity="warning"
        role="status"
        action={
          <Button
            color="inherit"
            size="small"
            disabled={refreshing}
            onClick={onRefresh}
          >
            {t('shared.age.refresh')}
          </Button>
        }
      >
        {error ? (
          <Failure error={error} when={when} />
        ) : (
          t('shared.age.stale', { when })
        )}
      </Alert>
    );
  }
  const label = refreshing
    ? t('shared.age.refreshing')
    : t('shared.age.refresh');
  return (
    <div className={classes.corner}>
      <Typography variant="body2" color="textSecondary">
        {t('shared.age.asOf')} <TimeAgo at={asOf} />
      </Typography>
      <Tooltip title={label}>
        <span>
          <IconButton
            size="small"
            aria-label={label}
            disabled={refreshing}
            onClick={onRefresh}
          >
            <RefreshIcon fontSize="small" />
          </IconButton>
        </span>
      </Tooltip>
    </div>
  );
}

/** Why it is old: only what may pass by itself is tried again. */
function Failure({ error, when }: { error: Error; when: string }) {
  const { t } = useTranslate();
  const { kind, message } = explainError(error);
  if (kind === 'unreachable' || kind === 'tooMany') {
    return <>{t(`shared.age.${kind}`, { when })}</>;
  }
  if (kind === 'awsDown') return <>{t('shared.age.stale', { when })}</>;
  return (
    <>
      {t('shared.age.failed', { what: t(`shared.error.${kind}`), when })}
      {message && <div>{message}</div>}
    </>
  );
}
