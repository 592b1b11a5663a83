import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReadinessStep } from 'backstage-plugin-aws-service-catalog-common';
import { guardrailsApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { SectionCard } from '../SectionCard';
import { TimeAgo } from '../TimeAgo';
import { ToneChip, ToneIcon } from '../ToneChip';
import { checkTone, stepTone } from './guardrailTones';

const RHYTHM_MS = 120_000;

const useStyles = makeStyles(theme => ({
  steps: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(2),
  },
  state: {
    marginBottom: theme.spacing(1),
    fontWeight: theme.typography.fontWeightBold as number,
  },
  checks: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(1),
  },
  check: { display: 'flex', gap: theme.spacing(1) },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
}));

/** The seven steps to a custom catalog as a live checklist. */
export function ReadinessView(props: { teamId: string; region?: string }) {
  const { teamId, region } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const api = useApi(guardrailsApiRef);
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.getTeamReadiness(
        teamId,
        { region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [teamId, region],
    { everyMs: RHYTHM_MS },
  );
  if (loading) return <PageSkeleton blocks={[120, 120, 120]} />;
  if (!value) {
    return error ? <ErrorPanel error={error} onRetry={refresh} /> : null;
  }
  return (
    <>
      <DataAge
        asOf={value.asOf}
        stale={value.stale}
        error={error}
        refreshing={refreshing}
        onRefresh={refresh}
      />
      <ol
        className={classes.steps}
        aria-label={t('guardrails.readiness.title')}
      >
        {value.steps.map(step => (
          <li key={step.number}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Step({ step }: { step: ReadinessStep }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { number, title, state, checks } = step;
  return (
    <SectionCard
      title={t('guardrails.readiness.step', { number: String(number), title })}
    >
      <div className={classes.state}>
        <ToneChip
          tone={stepTone[state]}
          label={t(`guardrails.readiness.state.${state}`)}
        />
      </div>
      <ul className={classes.checks}>
        {checks.map(check => (
          <li key={check.title} className={classes.check}>
            <ToneIcon tone={checkTone[check.status]} />
            <div className={classes.text}>
              <Typography>{check.title}</Typography>
              <Typography variant="body2">{check.detail}</Typography>
              {check.fix && (
                <Typography variant="body2">
                  <strong>{t('guardrails.rule.toDo')}</strong> {check.fix}
                </Typography>
              )}
              <Typography variant="body2" color="textSecondary">
                {t('guardrails.readiness.checked')}{' '}
                <TimeAgo at={check.checkedAt} />
              </Typography>
            </div>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
