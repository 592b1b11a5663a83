import { useApi } from '@backstage/core-plugin-api';
import Alert from '@material-ui/lab/Alert';
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
import { Correction } from './Correction';

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
  const mayNotPublish = useMayNotPublish();
  const why = value && mayNotPublish(value.answers);
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
      {why && (
        <Alert severity="info">{t('publishing.page.mayNot', { why })}</Alert>
      )}
      {value && !why && <Correction key={value.id} publication={value} />}
    </Frame>
  );
}
