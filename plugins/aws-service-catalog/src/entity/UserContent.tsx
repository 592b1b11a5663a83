import { LinkButton } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EmptyCard } from '../components/EmptyCard';
import { ErrorPanel } from '../components/ErrorPanel';
import { PageSkeleton } from '../components/PageSkeleton';
import { ReadableTheme } from '../components/ReadableTheme';
import { scopesOf, useRunning } from '../components/Running';
import { NoTeam } from '../components/TeamGate';
import { usePaths } from '../hooks/usePaths';
import { useTeamList } from '../hooks/useTeamList';
import { useTranslate } from '../hooks/useTranslate';
import { RunningByScope } from './RunningByScope';
import { useEntityName } from './useEntityName';

/**
 * How much of what a person runs is shown on the person's page.
 * @public
 */
export type UserContentProps = {
  /** Most provisioned products of each team and region. */
  limit?: number;
};

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

/** What a person runs: for oneself everything, for another person what runs in the teams of the one who looks. */
export function UserContent({ limit = 10 }: UserContentProps) {
  const classes = useStyles();
  const { t } = useTranslate();
  const { entity } = useEntity();
  const { name, ref } = useEntityName(entity);
  const paths = usePaths();
  const teams = useTeamList();
  const list = teams.value;
  const own = list?.person.entityRef === ref;
  const running = useRunning(
    list && scopesOf(list),
    own
      ? { scope: 'mine', limit }
      : { scope: 'team', filter: [`owner=${ref}`], limit },
  );
  const error = teams.error ?? running.error;
  if (list?.items.length === 0) {
    return (
      <ReadableTheme>
        {own ? (
          <NoTeam list={list} />
        ) : (
          <EmptyCard
            title={t('entity.user.noTeams.title')}
            description={t('entity.user.noTeams.description')}
          />
        )}
      </ReadableTheme>
    );
  }
  if (!list || !running.value) {
    return error ? (
      <ErrorPanel
        error={error}
        onRetry={teams.error ? teams.refresh : running.refresh}
      />
    ) : (
      <PageSkeleton blocks={[160, 160]} />
    );
  }
  const nothing = running.value.every(
    answer => 'list' in answer && answer.list.total === 0,
  );
  const none = own ? (
    <EmptyCard
      title={t('entity.user.ownNone.title')}
      description={t('entity.user.ownNone.description')}
      action={
        <LinkButton variant="contained" color="primary" to={paths.products()}>
          {t('entity.user.ownNone.action')}
        </LinkButton>
      }
    />
  ) : (
    <EmptyCard
      title={t('entity.user.none.title', { user: name })}
      description={t('entity.user.none.description', { user: name })}
    />
  );
  return (
    <ReadableTheme>
      {nothing ? (
        none
      ) : (
        <div className={classes.root}>
          <Typography variant="h5" component="h2">
            {own ? t('entity.user.own') : t('entity.user.of', { user: name })}
          </Typography>
          <RunningByScope
            teams={list}
            answers={running.value}
            own={own}
            onRetry={running.refresh}
          />
        </div>
      )}
    </ReadableTheme>
  );
}
