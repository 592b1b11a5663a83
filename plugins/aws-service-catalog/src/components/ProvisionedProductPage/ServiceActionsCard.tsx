import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  ProvisionedProductDetail,
  RunnableAction,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { serviceActionsApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ItemList } from '../ItemList';
import { SectionCard } from '../SectionCard';
import { possibilityOf } from './possibleActions';
import { RunActionDrawer } from './RunActionDrawer';

/** What the platform team lets people run on it, such as a restart; without any there is nothing to show. */
export function ServiceActionsCard({
  detail,
}: {
  detail: ProvisionedProductDetail;
}) {
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(serviceActionsApiRef);
  const [running, setRunning] = useState<RunnableAction>();
  const { value, error, refresh } = useRefreshing(
    ({ signal }) =>
      api.listRunnableActions(team.id, detail.id, { region }, { signal }),
    [team.id, region, detail.id],
  );
  const actions = value?.items ?? [];
  if (actions.length === 0 && !error) return null;
  const { possible } = possibilityOf('update', team, detail);
  return (
    <SectionCard title={t('provisioned.actions.title')}>
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && (
        <ItemList
          none=""
          items={actions.map(action => ({
            key: action.id,
            what: (
              <>
                <Typography>{action.name}</Typography>
                {action.description && (
                  <Typography variant="body2" color="textSecondary">
                    {action.description}
                  </Typography>
                )}
              </>
            ),
            actions: (
              <Button
                size="small"
                variant="outlined"
                disabled={!possible}
                aria-label={t('provisioned.actions.named', {
                  name: action.name,
                })}
                onClick={() => setRunning(action)}
              >
                {t('provisioned.actions.run')}
              </Button>
            ),
          }))}
        />
      )}
      {running && (
        <RunActionDrawer
          detail={detail}
          action={running}
          onClose={() => setRunning(undefined)}
        />
      )}
    </SectionCard>
  );
}
