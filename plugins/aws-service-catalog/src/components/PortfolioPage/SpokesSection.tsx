import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { Portfolio } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { sharesApiRef } from '../../api';
import { useCatalog, useCatalogs } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ItemList } from '../ItemList';
import { PageSkeleton } from '../PageSkeleton';
import { SectionCard } from '../SectionCard';
import { AlignDrawer } from './AlignDrawer';
import { SpokeState } from './SpokeState';
import { usePortfolioChanged } from './usePortfolioChange';

/** How far the spokes of a hub are in step with the portfolio. Without spokes there is nothing to show. */
export function SpokesSection({ portfolio }: { portfolio: Portfolio }) {
  const catalog = useCatalog();
  const isHub = useCatalogs().some(({ hub }) => hub === catalog.id);
  return isHub && !portfolio.imported ? <Spokes portfolio={portfolio} /> : null;
}

function Spokes({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(sharesApiRef);
  const changed = usePortfolioChanged();
  const [aligning, setAligning] = useState<string>();
  const { value, error, loading, refresh } = useRefreshing(
    reading =>
      api.listSpokes(
        catalog.id,
        { portfolioId: portfolio.id, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id, portfolio.id],
    // What is on the portfolio decides who is in step with it.
    { alsoWhen: [portfolio.asOf] },
  );
  const catalogs = useCatalogs();
  /** What it does in the spoke are changes of four kinds, each of which the person has to be allowed. */
  const mayAlign = (spoke: string) => {
    const there = catalogs.find(({ id }) => id === spoke)?.may;
    return (
      catalog.may.share &&
      there?.share &&
      there.curate &&
      there.constrain &&
      there.grant
    );
  };
  const spokes = (value?.items ?? []).map(spoke => ({
    spoke,
    here: spoke.portfolios.find(({ id }) => id === portfolio.id),
  }));
  const aligned = spokes.find(({ spoke }) => spoke.catalog === aligning);
  return (
    <SectionCard title={t('portfolio.spokes.title')}>
      {loading && <PageSkeleton blocks={[40]} />}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
      {value && (
        <ItemList
          none={t('portfolio.spokes.none')}
          items={spokes.map(({ spoke, here }) => ({
            key: spoke.catalog,
            what: (
              <>
                <SpokeState spoke={spoke} here={here} />
                {!here?.inStep &&
                  !spoke.unavailable &&
                  catalog.may.share &&
                  !mayAlign(spoke.catalog) && (
                    <Typography variant="body2" color="textSecondary">
                      {t('portfolio.spokes.align.mayNot', {
                        spoke: spoke.catalog,
                      })}
                    </Typography>
                  )}
              </>
            ),
            actions: !here?.inStep &&
              !spoke.unavailable &&
              mayAlign(spoke.catalog) && (
                <Button
                  size="small"
                  aria-label={t('portfolio.spokes.align.named', {
                    spoke: spoke.catalog,
                  })}
                  onClick={() => setAligning(spoke.catalog)}
                >
                  {t('portfolio.spokes.align.action')}
                </Button>
              ),
          }))}
        />
      )}
      {aligned && (
        <AlignDrawer
          portfolio={portfolio}
          spoke={aligned.spoke}
          here={aligned.here}
          onChanged={() => {
            refresh();
            changed();
          }}
          onClose={() => setAligning(undefined)}
        />
      )}
    </SectionCard>
  );
}
