import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useContext } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { TeamContext } from '../TeamProvider';
import { BlockerList } from './BlockerList';
import { explainError, type ErrorKind } from './explainError';

const useStyles = makeStyles(theme => ({
  message: { minWidth: 0, flex: 1, overflowWrap: 'anywhere' },
  details: {
    marginTop: theme.spacing(1),
    '& summary': { cursor: 'pointer' },
    '& dl': {
      margin: theme.spacing(1, 0, 0),
      display: 'grid',
      gridTemplateColumns: 'max-content 1fr',
      gap: theme.spacing(0.5, 2),
      overflowWrap: 'anywhere',
    },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

const ASK_PLATFORM_TEAM: readonly ErrorKind[] = ['notAllowed', 'unexpected'];

/** What happened in a sentence, what to do in another, what AWS said behind "Details". */
export function ErrorPanel(props: { error: Error; onRetry?: () => void }) {
  const { error, onRetry } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const situation = useContext(TeamContext);
  const { kind, message, status, aws, blockers } = explainError(error);
  const contacts =
    situation && 'list' in situation && ASK_PLATFORM_TEAM.includes(kind)
      ? situation.list.contacts
      : [];
  return (
    <Alert
      severity="error"
      classes={{ message: classes.message }}
      action={
        onRetry && (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('shared.error.retry')}
          </Button>
        )
      }
    >
      <AlertTitle>{t(`shared.error.${kind}`)}</AlertTitle>
      {message && kind !== 'unreachable' && (
        <Typography variant="body2">{message}</Typography>
      )}
      <Typography variant="body2">{t(`shared.error.${kind}Do`)}</Typography>
      {blockers && <BlockerList blockers={blockers} />}
      {contacts.length > 0 && (
        <Typography variant="body2">
          {t('shared.error.contacts')} <EntityRefLinks entityRefs={contacts} />
        </Typography>
      )}
      {(aws || status) && (
        <details className={classes.details}>
          <summary>{t('shared.error.details')}</summary>
          <dl>
            {status && (
              <>
                <dt>{t('shared.error.status')}</dt>
                <dd>{status}</dd>
              </>
            )}
            {aws && (
              <>
                <dt>{t('shared.error.awsError')}</dt>
                <dd>{aws.name}</dd>
                <dt>{t('shared.error.awsMessage')}</dt>
                <dd>{aws.message}</dd>
              </>
            )}
            {aws?.requestId && (
              <>
                <dt>{t('shared.error.requestId')}</dt>
                <dd>
                  <CopyableId value={aws.requestId} />
                </dd>
              </>
            )}
          </dl>
        </details>
      )}
    </Alert>
  );
}
