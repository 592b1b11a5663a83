import { LinkButton } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { guardrailsApiRef } from '../api';
import { ErrorPanel } from '../components/ErrorPanel';
import { AnswerBanner, stateTone } from '../components/GuardrailsPage';
import { ItemList } from '../components/ItemList';
import { PageSkeleton } from '../components/PageSkeleton';
import { SectionCard } from '../components/SectionCard';
import { ToneChip } from '../components/ToneChip';
import { usePaths } from '../hooks/usePaths';
import { useRefreshing } from '../hooks/useRefreshing';
import { useTeam } from '../hooks/useTeam';
import { useTranslate } from '../hooks/useTranslate';

const useStyles = makeStyles(theme => ({
  body: { display: 'grid', gap: theme.spacing(1) },
}));

/** Whether the team's guardrails hold, rule by rule; the proof is on their own page. */
export function TeamGuardrailsCard() {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const { team, region } = useTeam();
  const api = useApi(guardrailsApiRef);
  const { value, error, loading, refresh } = useRefreshing(
    reading =>
      api.getGuardrails(
        team.id,
        { region, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [team.id, region],
  );
  if (loading) return <PageSkeleton blocks={[240]} />;
  if (!value) {
    return error ? <ErrorPanel error={error} onRetry={refresh} /> : null;
  }
  return (
    <SectionCard
      title={t('entity.group.guardrails.title')}
      action={
        <LinkButton size="small" to={paths.teamGuardrails()}>
          {t('entity.group.guardrails.all')}
        </LinkButton>
      }
    >
      <div className={classes.body}>
        <AnswerBanner report={value} />
        <ItemList
          none={t('entity.group.guardrails.none')}
          items={value.rules.map(rule => ({
            key: rule.id,
            what: (
              <>
                {rule.title}
                <Typography variant="body2" color="textSecondary">
                  {rule.reason}
                </Typography>
              </>
            ),
            actions: (
              <ToneChip
                tone={stateTone[rule.state]}
                label={t(`guardrails.state.${rule.state}`)}
              />
            ),
          }))}
        />
      </div>
    </SectionCard>
  );
}
