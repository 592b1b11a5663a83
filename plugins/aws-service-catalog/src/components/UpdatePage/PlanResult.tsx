import { useApi } from '@backstage/core-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { Plan } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { PlanChanges } from './PlanChanges';

const RHYTHM_MS = 2_000;

function PlanOutcome({ plan }: { plan: Plan }) {
  const { t } = useTranslate();
  switch (plan.status) {
    case 'ready':
      return <PlanChanges changes={plan.changes} />;
    case 'no-changes':
      return <Typography>{t('provisioned.update.previewNone')}</Typography>;
    case 'failed':
      return (
        <Alert severity="error">
          <AlertTitle>{t('provisioned.update.previewFailed')}</AlertTitle>
          {plan.message}
        </Alert>
      );
    case 'making':
    default:
      return (
        <>
          <Typography>{t('provisioned.update.previewMaking')}</Typography>
          <LinearProgress aria-hidden />
        </>
      );
  }
}

/** A plan as it is being made, until AWS has said what would change. */
export function PlanResult(props: {
  provisionedProductId: string;
  first: Plan;
}) {
  const { provisionedProductId, first } = props;
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const [making, setMaking] = useState(first.status === 'making');
  const { value, error, refresh } = useRefreshing(
    async ({ signal }) => {
      const plan = await api.getPlan(
        team.id,
        provisionedProductId,
        first.id,
        { region },
        { signal },
      );
      setMaking(plan.status === 'making');
      return plan;
    },
    [team.id, region, provisionedProductId, first.id],
    { everyMs: making ? RHYTHM_MS : undefined },
  );
  return (
    <div role="status">
      {error && <ErrorPanel error={error} onRetry={refresh} />}
      <PlanOutcome plan={value ?? first} />
    </div>
  );
}
