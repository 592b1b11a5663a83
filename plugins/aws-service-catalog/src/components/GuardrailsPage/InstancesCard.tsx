import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { UnauthorisedInstance } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { guardrailsApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { SectionCard } from '../SectionCard';
import { EndInstanceDialog } from './EndInstanceDialog';
import type { InstanceAction } from './InstanceParts';
import { InstancesTable } from './InstancesTable';
import { NotifyDialog } from './NotifyDialog';

const RHYTHM_MS = 60_000;

/** What somebody is about to do to an instance. */
type Wanted = { instance: UnauthorisedInstance; action: InstanceAction };

/** Instances whose software did not come the approved way, and what can be done about them. */
export function InstancesCard(props: {
  teamId: string;
  region?: string;
  mayIntervene: boolean;
}) {
  const { teamId, region, mayIntervene } = props;
  const { t } = useTranslate();
  const api = useApi(guardrailsApiRef);
  const [wanted, setWanted] = useState<Wanted>();
  const [told, setTold] = useState<readonly string[]>();
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.listUnauthorisedInstances(
        teamId,
        { region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [teamId, region],
    { everyMs: RHYTHM_MS },
  );
  const close = () => setWanted(undefined);
  return (
    <SectionCard title={t('guardrails.instances.title')}>
      {loading && <PageSkeleton blocks={[48, 48]} />}
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      {value?.stale && (
        <DataAge
          asOf={value.asOf}
          stale
          refreshing={refreshing}
          onRefresh={refresh}
        />
      )}
      {value?.items.length === 0 && value.unseen.length === 0 && (
        <Typography>{t('guardrails.instances.none')}</Typography>
      )}
      {value?.unseen.map(sentence => (
        <Typography key={sentence} variant="body2" paragraph>
          {sentence}
        </Typography>
      ))}
      {value && value.items.length > 0 && (
        <InstancesTable
          instances={value.items}
          onAction={
            mayIntervene
              ? (instance, action) => setWanted({ instance, action })
              : undefined
          }
        />
      )}
      <Typography variant="body2" component="div" role="status">
        {told &&
          t('guardrails.instances.notified', { recipients: told.join(', ') })}
      </Typography>
      {wanted?.action === 'notify' && (
        <NotifyDialog
          instance={wanted.instance}
          onDone={recipients => {
            setTold(recipients);
            close();
          }}
          onClose={close}
        />
      )}
      {wanted && wanted.action !== 'notify' && (
        <EndInstanceDialog
          instance={wanted.instance}
          ending={wanted.action}
          onDone={() => {
            close();
            refresh();
          }}
          onClose={close}
        />
      )}
    </SectionCard>
  );
}
