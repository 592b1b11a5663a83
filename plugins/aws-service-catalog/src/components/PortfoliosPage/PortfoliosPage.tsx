import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { portfoliosApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { readPages } from '../../hooks/readPages';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ReadingFrame } from '../ReadingFrame';
import { CreatePortfolioDialog } from './CreatePortfolioDialog';
import { IncomingShares } from './IncomingShares';
import { PortfolioFilters } from './PortfolioFilters';
import { PortfolioList } from './PortfolioList';
import { useRhythmOfCounts } from './useRhythmOfCounts';
import {
  paramsWithPortfolioView,
  portfolioQueryOf,
  portfolioViewOf,
  type PortfolioView,
} from './portfolioView';

const PAGE_SIZE = 50;

/** The portfolios of a catalog. */
export function PortfoliosPage() {
  const catalog = useCatalog();
  // What another catalog holds is never shown while that of the chosen one is on its way.
  return <CatalogPortfolios key={catalog.id} />;
}

function CatalogPortfolios() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const [params, setParams] = useSearchParams();
  const view = useMemo(() => portfolioViewOf(params), [params]);
  const [pages, setPages] = useState(1);
  const [creating, setCreating] = useState(false);
  const change = useCallback(
    (wanted: Partial<PortfolioView>, options?: { replace: boolean }) => {
      setPages(1);
      setParams(before => paramsWithPortfolioView(before, wanted), options);
    },
    [setParams],
  );
  const query = portfolioQueryOf(view);
  const rhythm = useRhythmOfCounts();
  const reading = useRefreshing(
    ({ refresh: isAsked, signal }) =>
      readPages(
        cursor =>
          api.listPortfolios(
            catalog.id,
            {
              ...query,
              limit: PAGE_SIZE,
              cursor,
              // The pages that follow come from what the first has read.
              refresh: (isAsked && !cursor) || undefined,
            },
            { signal },
          ),
        pages,
      ),
    [catalog.id, query],
    { everyMs: rhythm, keepPrevious: true, alsoWhen: [pages] },
  );
  const create = catalog.may.curate && (
    <Button
      variant="contained"
      color="primary"
      onClick={() => setCreating(true)}
    >
      {t('portfolios.create.action')}
    </Button>
  );
  return (
    <>
      <ReadingFrame
        title={t('portfolios.list.title')}
        subtitle={t('portfolios.list.subtitle', { catalog: catalog.id })}
        actions={create}
        reading={reading}
        above={
          <>
            <IncomingShares onAnswered={reading.refresh} />
            <PortfolioFilters view={view} onChange={change} />
          </>
        }
      >
        {list => (
          <PortfolioList
            list={list}
            view={view}
            busy={reading.refreshing}
            onChange={change}
            onMore={() => setPages(pages + 1)}
          />
        )}
      </ReadingFrame>
      {creating && <CreatePortfolioDialog onClose={() => setCreating(false)} />}
    </>
  );
}
