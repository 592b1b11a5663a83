import { useApi } from '@backstage/core-plugin-api';
import { LAUNCH_SIGNAL_CHANNEL } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { serviceCatalogApiRef } from '../../api';
import { usePaths } from '../../hooks/usePaths';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { ProvisionedProductActions } from './ProvisionedProductActions';
import { ProvisionedProductView } from './ProvisionedProductView';
import { useHistory } from './useHistory';

const RHYTHM_MS = 30_000;
const RHYTHM_UNDER_CHANGE_MS = 5_000;

/** One provisioned product: how it is, how to connect, what it consists of, what happened to it, what can be done. */
export function ProvisionedProductPage() {
  const { provisionedProductId = '' } = useParams();
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const paths = usePaths();
  const api = useApi(serviceCatalogApiRef);
  const [underChange, setUnderChange] = useState(false);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    async reading => {
      const detail = await api.getProvisionedProduct(
        team.id,
        provisionedProductId,
        { region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      );
      setUnderChange(detail.activeLaunchId !== undefined);
      return detail;
    },
    [team.id, region, provisionedProductId],
    {
      everyMs: underChange ? RHYTHM_UNDER_CHANGE_MS : RHYTHM_MS,
      channel: LAUNCH_SIGNAL_CHANNEL,
      concerns: message => message.team === team.id,
    },
  );
  const history = useHistory(provisionedProductId);
  const refreshAll = () => {
    refresh();
    history.refresh();
  };
  return (
    <Frame
      title={value?.name ?? t('provisioned.page.title')}
      subtitle={
        value &&
        [value.productName, value.versionName].filter(Boolean).join(' ')
      }
      parent={{
        title: t('provisioned.list.title'),
        to: paths.provisionedProducts(),
      }}
      age={
        value && (
          <DataAge
            asOf={value.asOf}
            stale={value.stale}
            error={error}
            refreshing={refreshing}
            onRefresh={refreshAll}
          />
        )
      }
      actions={value && <ProvisionedProductActions detail={value} />}
    >
      {loading && <PageSkeleton blocks={[72, 160, 240, 240]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && <ProvisionedProductView detail={value} history={history} />}
    </Frame>
  );
}
