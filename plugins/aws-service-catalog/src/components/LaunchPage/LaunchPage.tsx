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
import { isOver } from '../LaunchState';
import { PageSkeleton } from '../PageSkeleton';
import { RegionProvider } from '../TeamProvider';
import { LaunchActions } from './LaunchActions';
import { LaunchView } from './LaunchView';

const RHYTHM_MS = 3_000;

/** A launch as it goes: read again on every signal, and in a rhythm for its resources, until it is over. */
export function LaunchPage() {
  const { launchId = '' } = useParams();
  const { t } = useTranslate();
  const { team } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const [over, setOver] = useState(false);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    async ({ signal }) => {
      const timeline = await api.getLaunchTimeline(team.id, launchId, {
        signal,
      });
      setOver(isOver(timeline.launch.state));
      return { timeline, asOf: new Date().toISOString() };
    },
    [team.id, launchId],
    {
      everyMs: over ? undefined : RHYTHM_MS,
      channel: LAUNCH_SIGNAL_CHANNEL,
      changesUntold: true,
      concerns: message => message.launchId === launchId,
    },
  );
  const launch = value?.timeline.launch;
  const paths = usePaths(launch?.region);
  return (
    <RegionProvider region={launch?.region}>
      <Frame
        title={launch?.provisionedProductName ?? t('launches.page.title')}
        subtitle={
          launch &&
          [launch.productName, launch.versionName].filter(Boolean).join(' ')
        }
        parent={{
          title: t('provisioned.list.title'),
          to: paths.provisionedProducts(),
        }}
        age={
          value && (
            <DataAge
              asOf={value.asOf}
              stale={false}
              error={error}
              refreshing={refreshing && over}
              onRefresh={refresh}
            />
          )
        }
        actions={launch && <LaunchActions launch={launch} />}
      >
        {loading && <PageSkeleton blocks={[96, 64, 240, 240]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && <LaunchView timeline={value.timeline} onChanged={refresh} />}
      </Frame>
    </RegionProvider>
  );
}
