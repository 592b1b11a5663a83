import { useApi } from '@backstage/core-plugin-api';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useMayNotPublish } from '../../hooks/useMayNotPublish';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { isUnderWay } from '../PublicationsPage/publicationTone';
import { PublicationActions } from './PublicationActions';
import { PublicationView } from './PublicationView';

const FAST_RHYTHM_MS = 2_000;
const SLOW_RHYTHM_MS = 60_000;

/** One publication, step by step. It can be left and taken up again by anybody who may publish. */
export function PublicationPage() {
  const { t } = useTranslate();
  const { publicationId = '' } = useParams();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const paths = usePaths();
  const mayNotPublish = useMayNotPublish();
  const [underWay, setUnderWay] = useState(true);
  const { value, error, loading, refresh } = useRefreshing(
    async ({ signal }) => {
      const read = await api.getPublication(catalog.id, publicationId, {
        signal,
      });
      setUnderWay(isUnderWay(read));
      return read;
    },
    [catalog.id, publicationId],
    { everyMs: underWay ? FAST_RHYTHM_MS : SLOW_RHYTHM_MS },
  );
  return (
    <Frame
      title={value?.answers.product.name ?? t('publishing.page.title')}
      subtitle={
        value &&
        t('publishing.page.subtitle', {
          version: value.answers.version.name,
          catalog: catalog.id,
        })
      }
      parent={{
        title: t('publishing.list.title'),
        to: paths.publications(catalog.id),
      }}
      actions={
        value &&
        !mayNotPublish(value.answers) && (
          <PublicationActions publication={value} onChanged={refresh} />
        )
      }
    >
      {loading && <PageSkeleton blocks={[32, 48, 48, 48, 48]} />}
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      {value && <PublicationView publication={value} />}
    </Frame>
  );
}
