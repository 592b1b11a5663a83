import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  PublicationStep,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { CopyableId } from '../CopyableId';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  item: {
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 2),
  },
  evidence: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
    minWidth: 0,
  },
  message: { overflowWrap: 'anywhere' },
}));

const TONES: Record<PublicationStep['state'], Tone> = {
  done: 'ok',
  running: 'running',
  failed: 'error',
  blocked: 'warning',
  later: 'pending',
};

/** One step: its state, what came of it with the evidence, and what to do when it stopped. */
export function StepItem(props: {
  step: PublicationStep;
  /** Where an answer that is wrong can be corrected. */
  correctAt?: string;
}) {
  const { step, correctAt } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const { state, title, message, fix, awsError, evidence, takenBack } = step;
  return (
    <li
      className={classes.item}
      aria-current={state === 'running' ? 'step' : undefined}
    >
      <div className={classes.head}>
        <Typography variant="subtitle1" component="h3">
          {title}
        </Typography>
        <ToneChip
          tone={TONES[state]}
          label={
            takenBack
              ? t(`publishing.step.takenBack.${takenBack}`)
              : t(`publishing.step.${state}`)
          }
        />
      </div>
      {step.catalog !== catalog.id && (
        <Typography variant="body2" color="textSecondary">
          {t('publishing.step.inCatalog', {
            catalog: step.catalog,
            account: step.accountId,
          })}
        </Typography>
      )}
      {message && (
        <Typography variant="body2" className={classes.message}>
          {message}
        </Typography>
      )}
      {evidence.map(({ label, id, url }) => (
        <Typography
          key={`${label} ${id}`}
          variant="body2"
          component="div"
          className={classes.evidence}
        >
          {label} <CopyableId value={id} />
          {url && (
            <Link
              to={url}
              underline="always"
              aria-label={`${t('publishing.step.open')} ${label}`}
            >
              {t('publishing.step.open')}
            </Link>
          )}
        </Typography>
      ))}
      {fix && (
        <Alert severity={state === 'failed' ? 'error' : 'warning'}>
          <strong>{t('publishing.step.fix')}:</strong> {fix.text}{' '}
          {fix.url && (
            <Link to={fix.url} underline="always">
              {fix.url}
            </Link>
          )}{' '}
          {fix.field && correctAt && (
            <Link to={correctAt} underline="always">
              {t('publishing.correct.action')}
            </Link>
          )}
        </Alert>
      )}
      {awsError && (
        <details>
          <summary>{t('publishing.step.awsError')}</summary>
          <Typography variant="body2" className={classes.message}>
            {awsError.name}: {awsError.message}
          </Typography>
          {awsError.requestId && <CopyableId value={awsError.requestId} />}
        </details>
      )}
    </li>
  );
}
