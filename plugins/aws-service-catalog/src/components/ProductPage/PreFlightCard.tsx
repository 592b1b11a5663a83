import Skeleton from '@material-ui/lab/Skeleton';
import type { PreFlight } from 'backstage-plugin-aws-service-catalog-common';
import type { Refreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { ErrorPanel } from '../ErrorPanel';
import { PreFlightList } from '../PreFlightList';

/** Whether a launch would go through, as far as that can be told beforehand. */
export function PreFlightCard({
  preFlight,
}: {
  preFlight: Refreshing<PreFlight | undefined>;
}) {
  const { t } = useTranslate();
  const { value, error, loading, refresh } = preFlight;
  return (
    <SectionCard title={t('products.page.preFlight')}>
      {value && (
        <PreFlightList
          // Name, values and tags are still to be entered.
          checks={value.checks.filter(({ fixedBy }) => fixedBy !== 'you')}
        />
      )}
      {loading && (
        <Skeleton
          role="status"
          variant="rect"
          height={96}
          aria-label={t('shared.loading')}
        />
      )}
      {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
    </SectionCard>
  );
}
