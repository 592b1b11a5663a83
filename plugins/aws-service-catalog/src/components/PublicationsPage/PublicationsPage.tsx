import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
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
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) => api.listPublications(catalog.id, {}, { signal }),
    [catalog.id],
    { everyMs: RHYTHM_MS },
  );
  const publish = catalog.may.publish && (
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
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value?.items.length === 0 && (
        <EmptyCard
          title={t('publishing.list.none.title')}
          description={t('publishing.list.none.description')}
        />
      )}
      {value && value.items.length > 0 && (
        <PublicationTable publications={value.items} />
      )}
    </Frame>
  );
}
