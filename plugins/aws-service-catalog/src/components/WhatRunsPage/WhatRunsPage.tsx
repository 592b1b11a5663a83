import Alert from '@material-ui/lab/Alert';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ReadingFrame } from '../ReadingFrame';
import { useWhatRuns } from './useWhatRuns';
import { WhatRunsFilters } from './WhatRunsFilters';
import { WhatRunsList } from './WhatRunsList';
import {
  paramsWithWhatRunsView,
  whatRunsQueryOf,
  whatRunsViewOf,
  type WhatRunsView,
} from './whatRunsView';

/** Who runs what of a catalog, across teams. */
export function WhatRunsPage() {
  const catalog = useCatalog();
  // What runs of another catalog is never shown while that of the chosen one is on its way.
  return <WhatRuns key={catalog.id} />;
}

function WhatRuns() {
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
  const reading = useWhatRuns(catalog.id, whatRunsQueryOf(view), pages);
  return (
    <ReadingFrame
      title={t('whatRuns.title')}
      subtitle={t('whatRuns.subtitle', { catalog: catalog.id })}
      reading={reading}
      above={
        <WhatRunsFilters view={view} list={reading.value} onChange={change} />
      }
    >
      {list => (
        <>
          {list.unread.map(({ accountId, region, why }) => (
            <Alert key={`${accountId} ${region}`} severity="warning">
              {t('portfolio.radius.unread', { accountId, region, why })}
            </Alert>
          ))}
          <WhatRunsList
            list={list}
            view={view}
            busy={reading.refreshing}
            onChange={change}
            onMore={() => setPages(pages + 1)}
          />
        </>
      )}
    </ReadingFrame>
  );
}
