import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { PreFlightCheck } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { PreFlightList } from '../PreFlightList';
import { SectionCard } from '../SectionCard';

/** Whether the launch would go through, counted and line by line. */
export function ChecksSection(props: {
  checks: PreFlightCheck[] | undefined;
  busy: boolean;
  failed: boolean;
}) {
  const { checks, busy, failed } = props;
  const { t } = useTranslate();
  const count = (status: PreFlightCheck['status']) =>
    String(checks?.filter(check => check.status === status).length ?? 0);
  const summary = () => {
    if (busy) return t('launchForm.checks.busy');
    if (failed) return t('launchForm.checks.failed');
    return t('launchForm.checks.summary', {
      ok: count('ok'),
      blocked: count('blocked'),
      unknown: count('unknown'),
    });
  };
  return (
    <SectionCard title={t('launchForm.section.checks')}>
      <Typography variant="body2" color="textSecondary" paragraph role="status">
        {summary()}
      </Typography>
      {checks && <PreFlightList checks={checks} />}
      {!checks && busy && <Skeleton variant="rect" height={96} />}
    </SectionCard>
  );
}
