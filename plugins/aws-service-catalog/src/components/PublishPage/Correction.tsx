import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useNavigate } from 'react-router-dom';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { explainError } from '../ErrorPanel';
import { fieldOfAnswer } from './fieldOfAnswer';
import { PublishForm } from './PublishForm';
import { RestoredNotice } from './RestoredNotice';
import { useCorrection } from './useCorrection';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3), maxWidth: 960 },
}));

/** The wizard with the answers of a publication, while that waits or has stopped. */
export function Correction({ publication }: { publication: Publication }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const navigate = useNavigate();
  const correction = useCorrection(publication);
  const { base, asRead, draft, change, theirs, submission } = correction;
  const { isRestored, discard, reload, reloadFailure } = correction;
  const { id, state, steps } = base;
  if (state !== 'failed' && state !== 'blocked') {
    return <NotStopped publication={base} />;
  }
  const { refusal } = submission;
  const isOutdated = refusal && explainError(refusal).changed !== undefined;
  const goOn = async () => {
    if (await submission.submit()) navigate(paths.publication(catalog.id, id));
  };
  const stopped = steps.find(
    step => step.state === 'failed' || step.state === 'blocked',
  );
  const fix = stopped?.fix;
  const field = fix?.field && fieldOfAnswer(fix.field, asRead);
  // Once it is another answer, it is no longer the one that was wrong.
  const isAsRead = field && isEqual(draft[field], asRead[field]);
  return (
    <div className={classes.root}>
      <Alert severity="warning">
        {stopped && (
          <div>
            {t('publishing.correct.stopped', {
              step: stopped.title,
              message: [stopped.message, fix?.text].filter(Boolean).join(' '),
            })}
          </div>
        )}
        <div>{t('publishing.correct.hint')}</div>
      </Alert>
      {theirs.length > 0 && (
        <Alert severity="info">
          {t('publishing.correct.theirs', {
            parts: theirs.map(part => t(`publishing.part.${part}`)).join(', '),
          })}
        </Alert>
      )}
      {isRestored && <RestoredNotice onDiscard={discard} />}
      <PublishForm
        draft={draft}
        change={change}
        submit={t('publishing.correct.submit')}
        sending={submission.sending}
        refusal={reloadFailure ?? (isOutdated ? undefined : refusal)}
        toCorrect={fix && isAsRead ? { field, text: fix.text } : undefined}
        onSubmit={goOn}
      />
      {isOutdated && (
        <Alert
          severity="warning"
          action={
            <Button color="inherit" size="small" onClick={reload}>
              {t('portfolio.changed.reload')}
            </Button>
          }
        >
          <AlertTitle>{t('portfolio.changed.title')}</AlertTitle>
          {t('publishing.correct.outdated')}
        </Alert>
      )}
    </div>
  );
}

function NotStopped({ publication }: { publication: Publication }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const { id, state } = publication;
  return (
    <Alert
      severity="info"
      action={
        <LinkButton to={paths.publication(catalog.id, id)}>
          {t('publishing.correct.open')}
        </LinkButton>
      }
    >
      {t('publishing.correct.notStopped', {
        state: t(`publishing.state.${state}`),
      })}
    </Alert>
  );
}
