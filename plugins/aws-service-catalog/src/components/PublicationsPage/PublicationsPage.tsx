import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { useState } from 'react';
import { publishingApiRef } from '../../api';
import { readPages } from '../../hooks/readPages';
import { useCatalog } from '../../hooks/useCatalog';
import { NO_AUDIENCE, useMayNotPublish } from '../../hooks/useMayNotPublish';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { PublicationTable } from './PublicationTable';

const RHYTHM_MS = 10_000;

/** What has been published in a catalog, and what is on its way. */
export function PublicationsPage() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const paths = usePaths();
  const [pages, setPages] = useState(1);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    ({ signal }) =>
      readPages(
        cursor => api.listPublications(catalog.id, { cursor }, { signal }),
        pages,
      ),
    [catalog.id],
    { everyMs: RHYTHM_MS, alsoWhen: [pages] },
  );
  const mayNotPublish = useMayNotPublish();
  const publish = !mayNotPublish(NO_AUDIENCE) && (
    <LinkButton
      variant="contained"
      color="primary"
      to={paths.publish(catalog.id)}
    >
      {t('publishing.list.publish')}
    </LinkButton>
  );
  return (
    <Frame
      title={t('publishing.list.title')}
      subtitle={t('publishing.list.subtitle')}
      actions={publish}
    >
      {loading && <PageSkeleton blocks={[48, 48, 48]} />}
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      {value?.items.length === 0 && (
        <EmptyCard
          title={t('publishing.list.none.title')}
          description={t('publishing.list.none.description')}
        />
      )}
      {value && value.items.length > 0 && (
        <PublicationTable publications={value.items} />
      )}
      {value?.nextCursor && (
        <Button
          variant="outlined"
          disabled={refreshing}
          onClick={() => setPages(pages + 1)}
        >
          {t('publishing.list.more')}
        </Button>
      )}
    </Frame>
  );
}
