import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Failure } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';

const useStyles = makeStyles(theme => ({
  summary: { cursor: 'pointer', color: theme.palette.text.secondary },
  words: {
    fontFamily: 'monospace',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: theme.spacing(1, 0),
  },
}));

/** What AWS said, for those who talk to AWS or to the platform team. */
export function FailureDetails({ failure }: { failure: Failure }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { detail, awsError, requestId } = failure;
  if (!detail && !awsError && !requestId) return null;
  return (
    <details>
      <summary className={classes.summary}>
        {t('launches.failure.details')}
      </summary>
      {detail && <p className={classes.words}>{detail}</p>}
      {awsError && (
        <Typography variant="body2">
          {`${t('launches.failure.awsError')}: ${awsError}`}
        </Typography>
      )}
      {requestId && (
        <Typography variant="body2" component="div">
          {`${t('launches.failure.requestId')}: `}
          <CopyableId value={requestId} />
        </Typography>
      )}
    </details>
  );
}
