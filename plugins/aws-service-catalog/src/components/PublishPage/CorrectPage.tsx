import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { Publication } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { publishingApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { correctedAnswers, draftOf } from './draftOf';
import { fieldOfAnswer } from './fieldOfAnswer';
import { PublishForm } from './PublishForm';
import { usePublishDraft } from './usePublishDraft';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3), maxWidth: 960 },
}));

/** The wizard again, with the answers of a publication that stopped: it goes on with those that are corrected. */
export function CorrectPage() {
  const { t } = useTranslate();
  const { publicationId = '' } = useParams();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const paths = usePaths();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) => api.getPublication(catalog.id, publicationId, { signal }),
    [catalog.id, publicationId],
  );
  const product = value?.answers.product.name;
  return (
    <Frame
      title={
        product
          ? t('publishing.correct.title', { product })
          : t('publishing.correct.action')
      }
      subtitle={t('publishing.correct.subtitle', { catalog: catalog.id })}
      parent={{
        title: product ?? t('publishing.page.title'),
        to: paths.publication(catalog.id, publicationId),
      }}
    >
      {loading && <PageSkeleton blocks={[80, 200, 200]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && !catalog.may.publish && (
        <Alert severity="info">{t('publishing.publish.mayNot')}</Alert>
      )}
      {value && catalog.may.publish && <Correction publication={value} />}
    </Frame>
  );
}

function Correction({ publication }: { publication: Publication }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const { id, state } = publication;
  if (state === 'failed' || state === 'blocked') {
    return <CorrectionForm key={id} publication={publication} />;
  }
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

function CorrectionForm({ publication }: { publication: Publication }) {
  const { id, answers, steps } = publication;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const [initial] = useState(() => draftOf(answers));
  const { draft, change } = usePublishDraft(catalog.id, initial);
  const { submit, sending, refusal } = useSimpleChange(() =>
    api.resumePublication(catalog.id, id, {
      answers: correctedAnswers(answers, draft),
    }),
  );
  const goOn = async () => {
    if (await submit()) navigate(paths.publication(catalog.id, id));
  };
  const stopped = steps.find(
    step => step.state === 'failed' || step.state === 'blocked',
  );
  const fix = stopped?.fix;
  const field = fix?.field && fieldOfAnswer(fix.field, initial);
  // Once it is another answer, it is no longer the one that was wrong.
  const isAsRead = field && isEqual(draft[field], initial[field]);
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
      <PublishForm
        draft={draft}
        change={change}
        submit={t('publishing.correct.submit')}
        sending={sending}
        refusal={refusal}
        toCorrect={fix && isAsRead ? { field, text: fix.text } : undefined}
        onSubmit={goOn}
      />
    </div>
  );
}
