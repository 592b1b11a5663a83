import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { LAUNCH_SIGNAL_CHANNEL } from 'backstage-plugin-aws-service-catalog-common';
import { serviceCatalogApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { ActiveLaunches } from '../ActiveLaunches';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { ImportStackButton } from '../ImportStack';
import { PageSkeleton } from '../PageSkeleton';
import { ProvisionedFilters } from './ProvisionedFilters';
import { ProvisionedList } from './ProvisionedList';
import { queryOf } from './provisionedQuery';
import { useViewInAddress } from './useViewInAddress';

const RHYTHM_MS = 30_000;

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** What runs, mine or the team's. */
export function ProvisionedProductsPage() {
  const classes = useStyles();
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const api = useApi(serviceCatalogApiRef);
  const { view, change } = useViewInAddress();
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.listProvisionedProducts(
        team.id,
        { ...queryOf(view), region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [team.id, region, view],
    {
      everyMs: RHYTHM_MS,
      channel: LAUNCH_SIGNAL_CHANNEL,
      concerns: message => message.team === team.id,
    },
  );
  return (
    <Frame
      title={t('provisioned.list.title')}
      subtitle={t('provisioned.list.subtitle')}
      age={
        value && (
          <DataAge
            asOf={value.asOf}
            stale={value.stale}
            error={error}
            refreshing={refreshing}
            onRefresh={refresh}
          />
        )
      }
      actions={<ImportStackButton />}
    >
      <div className={classes.stack}>
        <ActiveLaunches />
        <Tabs
          value={view.scope}
          onChange={(_, scope) => change({ scope })}
          aria-label={t('provisioned.list.scopeLabel')}
          indicatorColor="primary"
        >
          <Tab
            value="mine"
            id="provisioned-tab-mine"
            aria-controls="provisioned-panel"
            label={t('provisioned.list.mine')}
          />
          <Tab
            value="team"
            id="provisioned-tab-team"
            aria-controls="provisioned-panel"
            label={t('provisioned.list.team')}
          />
        </Tabs>
        <div
          id="provisioned-panel"
          role="tabpanel"
          aria-labelledby={`provisioned-tab-${view.scope}`}
          className={classes.stack}
        >
          <ProvisionedFilters view={view} onChange={change} />
          {loading && <PageSkeleton blocks={[48, 56, 56, 56]} />}
          {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
          {value && (
            <ProvisionedList list={value} view={view} onChange={change} />
          )}
        </div>
      </div>
    </Frame>
  );
}
