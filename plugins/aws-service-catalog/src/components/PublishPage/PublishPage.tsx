import { useApi } from '@backstage/core-plugin-api';
import Alert from '@material-ui/lab/Alert';
import type { PublicationAnswers } from 'backstage-plugin-aws-service-catalog-common';
import { useNavigate } from 'react-router-dom';
import { publishingApiRef } from '../../api';
import type { ChangeRequest } from '../../changes/intendedChange';
import { useChange } from '../../changes/useChange';
import { useCatalog } from '../../hooks/useCatalog';
import { NO_AUDIENCE, useMayNotPublish } from '../../hooks/useMayNotPublish';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { Frame } from '../Frame';
import { answersOf } from './publishDraft';
import { PublishForm } from './PublishForm';
import { usePublishDraft } from './usePublishDraft';

/** The wizard: from an image or a template to a product that a team can launch. */
export function PublishPage() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const why = useMayNotPublish()(NO_AUDIENCE);
  return (
    <Frame
      title={t('publishing.publish.title')}
      subtitle={t('publishing.publish.subtitle', { catalog: catalog.id })}
      parent={{
        title: t('publishing.list.title'),
        to: paths.publications(catalog.id),
      }}
    >
      {why ? (
        <Alert severity="info">{t('publishing.publish.mayNot', { why })}</Alert>
      ) : (
        <NewPublication key={catalog.id} />
      )}
    </Frame>
  );
}

function NewPublication() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const paths = usePaths();
  const navigate = useNavigate();
  const { draft, change, drop, startOver } = usePublishDraft(catalog.id);
  const { state, submit } = useChange(
    `publish:${catalog.id}`,
    (request: PublicationAnswers & ChangeRequest, idempotencyKey) =>
      api.createPublication(catalog.id, request, { idempotencyKey }),
  );
  const publish = async () => {
    const publication = await submit(answersOf(draft));
    if (!publication) return;
    drop();
    navigate(paths.publication(catalog.id, publication.id));
  };
  return (
    <PublishForm
      draft={draft}
      change={change}
      submit={t('publishing.publish.submit')}
      sending={state.kind === 'sending' || state.kind === 'accepted'}
      refusal={state.kind === 'refused' ? state.error : undefined}
      onSubmit={publish}
      onStartOver={startOver}
    />
  );
}
