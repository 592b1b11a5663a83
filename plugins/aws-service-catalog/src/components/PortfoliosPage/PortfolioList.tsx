import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { PortfolioList as PortfolioListAnswer } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { EmptyCard } from '../EmptyCard';
import { PortfolioTable } from './PortfolioTable';
import type { PortfolioView } from './portfolioView';

/** What the search found, or why there is nothing. */
export function PortfolioList(props: {
  list: PortfolioListAnswer;
  view: PortfolioView;
  busy: boolean;
  onChange: (change: Partial<PortfolioView>) => void;
  onMore: () => void;
}) {
  const { list, view, busy, onChange, onMore } = props;
  const { t } = useTranslate();
  if (list.items.length === 0) {
    return view.search || view.origin ? (
      <EmptyCard
        title={t('portfolios.list.noMatch.title')}
        description={t('portfolios.list.noMatch.description')}
        action={
          <Button
            variant="outlined"
            onClick={() => onChange({ search: '', origin: '' })}
          >
            {t('portfolios.list.noMatch.action')}
          </Button>
        }
      />
    ) : (
      <EmptyCard
        title={t('portfolios.list.none.title')}
        description={t('portfolios.list.none.description')}
      />
    );
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" role="status">
        {t('portfolios.list.count', { count: list.total })}
      </Typography>
      <PortfolioTable
        portfolios={list.items}
        sort={view.sort}
        onSort={sort => onChange({ sort })}
      />
      {list.items.length < list.total && (
        <div>
          <Button variant="outlined" disabled={busy} onClick={onMore}>
            {t('portfolios.list.more')}
          </Button>
        </div>
      )}
    </>
  );
}
