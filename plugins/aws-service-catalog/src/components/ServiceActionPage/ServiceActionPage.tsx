import { useApi } from '@backstage/core-plugin-api';
import Grid from '@material-ui/core/Grid';
import { useParams } from 'react-router-dom';
import { serviceActionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { AttachedVersionsCard } from './AttachedVersionsCard';
import { DefinitionCard } from './DefinitionCard';
import { ServiceActionButtons } from './ServiceActionButtons';

/** One service action: what it runs, on which versions, and what can be changed. */
export function ServiceActionPage() {
  const { t } = useTranslate();
  const { serviceActionId = '' } = useParams();
  const catalog = useCatalog();
  const api = useApi(serviceActionsApiRef);
  const paths = usePaths();
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.getServiceAction(catalog.id, serviceActionId, { signal }),
    [catalog.id, serviceActionId],
  );
  return (
    <Frame
      title={value?.name ?? t('serviceActions.title')}
      subtitle={value?.description}
      parent={{
        title: t('serviceActions.list.title'),
        to: paths.serviceActions(catalog.id),
      }}
      actions={
        value &&
        catalog.may.curate && (
          <ServiceActionButtons action={value} onChanged={refresh} />
        )
      }
    >
      {loading && <PageSkeleton blocks={[160, 120]} />}
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      {value && (
        <Grid container spacing={3}>
          <Grid item xs={12} md={6}>
            <DefinitionCard action={value} />
          </Grid>
          <Grid item xs={12} md={6}>
            <AttachedVersionsCard action={value} />
          </Grid>
        </Grid>
      )}
    </Frame>
  );
}
