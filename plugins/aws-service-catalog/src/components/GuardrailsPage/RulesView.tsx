import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { guardrailsApiRef } from '../../api';
import { useRefreshing } from '../../hooks/useRefreshing';
import { DataAge } from '../DataAge';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';
import { AnswerBanner } from './AnswerBanner';
import { ChangeDialog } from './ChangeDialog';
import { InstancesCard } from './InstancesCard';
import { RuleCard, type WantedChange } from './RuleCard';
import { UnseenCard } from './UnseenCard';

const RHYTHM_MS = 120_000;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  rules: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    [theme.breakpoints.down('md')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** The guardrails of a team with their proof, and what went past them. */
export function RulesView(props: {
  team: { id: string; roleName: string };
  region?: string;
  mayApply: boolean;
  mayIntervene: boolean;
}) {
  const { team, region, mayApply, mayIntervene } = props;
  const classes = useStyles();
  const api = useApi(guardrailsApiRef);
  const [wanted, setWanted] = useState<WantedChange>();
  const { value, error, loading, refreshing, refresh } = useRefreshing(
    reading =>
      api.getGuardrails(
        team.id,
        { region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [team.id, region],
    { everyMs: RHYTHM_MS },
  );
  if (loading) return <PageSkeleton blocks={[80, 240, 240]} />;
  if (!value) {
    return error ? <ErrorPanel error={error} onRetry={refresh} /> : null;
  }
  return (
    <div className={classes.root}>
      <DataAge
        asOf={value.asOf}
        stale={value.stale}
        error={error}
        refreshing={refreshing}
        onRefresh={refresh}
      />
      <AnswerBanner report={value} />
      <div className={classes.rules}>
        {value.rules.map(rule => (
          <RuleCard
            key={rule.id}
            rule={rule}
            onChange={mayApply && value.catalog ? setWanted : undefined}
          />
        ))}
      </div>
      <InstancesCard
        teamId={team.id}
        region={region}
        mayIntervene={mayIntervene}
      />
      <UnseenCard unseen={value.unseen} allowedImages={value.allowedImages} />
      {wanted && (
        <ChangeDialog
          team={team}
          wanted={wanted}
          onDone={() => {
            setWanted(undefined);
            refresh();
          }}
          onClose={() => setWanted(undefined)}
        />
      )}
    </div>
  );
}
