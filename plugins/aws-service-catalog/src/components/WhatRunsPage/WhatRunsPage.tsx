import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { Frame } from '../Frame';
import { PageSkeleton } from '../PageSkeleton';
import { useWhatRuns } from './useWhatRuns';
import { WhatRunsFilters } from './WhatRunsFilters';
import { WhatRunsList } from './WhatRunsList';
import {
  paramsWithWhatRunsView,
  whatRunsQueryOf,
  whatRunsViewOf,
  type WhatRunsView,
} from './whatRunsView';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
}));

/** Who runs what of a catalog, across teams. */
export function WhatRunsPage() {
  const catalog = useCatalog();
  // What runs of another catalog is never shown while that of the chosen one is on its way.
  return <WhatRuns key={catalog.id} />;
}

function WhatRuns() {
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => whatRunsViewOf(params), [params]);
  const [pages, setPages] = useState(1);
  const change = useCallback(
    (wanted: Partial<WhatRunsView>, options?: { replace: boolean }) => {
      setPages(1);
      setParams(before => paramsWithWhatRunsView(before, wanted), options);
    },
    [setParams],
  );
  const { value, error, loading, refreshing, refresh } = useWhatRuns(
    catalog.id,
    whatRunsQueryOf(view),
    pages,
  );
  return (
    <Frame
      title={t('whatRuns.title')}
      subtitle={t('whatRuns.subtitle', { catalog: catalog.id })}
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
    >
      <div className={classes.stack}>
        <WhatRunsFilters view={view} list={value} onChange={change} />
        {loading && <PageSkeleton blocks={[40, 48, 48, 48]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value?.unread.map(({ accountId, region, why }) => (
          <Alert key={`${accountId} ${region}`} severity="warning">
            {t('portfolio.radius.unread', { accountId, region, why })}
          </Alert>
        ))}
        {value && (
          <WhatRunsList
            list={value}
            view={view}
            busy={refreshing}
            onChange={change}
            onMore={() => setPages(pages + 1)}
          />
        )}
      </div>
    </Frame>
  );
}
