import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  OwnerChange,
  RunningItem,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ReadingFrame } from '../ReadingFrame';
import { ChangeOwnerDrawer } from './ChangeOwnerDrawer';
import { nameOf } from './nameOf';
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
  /** What is about to change hands, and what has last. */
  const [given, setGiven] = useState<RunningItem>();
  const [told, setTold] = useState<OwnerChange>();
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
          <Typography variant="body2" component="div" role="status">
            {told &&
              t(
                told.recordStatus === undefined ||
                  told.recordStatus === 'SUCCEEDED'
                  ? 'whatRuns.owner.done'
                  : 'whatRuns.owner.underWay',
                { name: told.name, owner: ownerText(told) },
              )}
          </Typography>
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
            onChangeOwner={setGiven}
          />
          {given && (
            <ChangeOwnerDrawer
              item={given}
              onChanged={made => {
                setTold(made);
                reading.refresh();
              }}
              onClose={() => setGiven(undefined)}
            />
          )}
        </>
      )}
    </ReadingFrame>
  );
}

function ownerText({ owner }: OwnerChange): string {
  return owner.entityRef ? nameOf(owner.entityRef) : owner.principalArn;
}
