import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TeamList } from 'backstage-plugin-aws-service-catalog-common';
import { ErrorPanel } from '../components/ErrorPanel';
import { ItemList } from '../components/ItemList';
import { PageSkeleton } from '../components/PageSkeleton';
import { ReadableTheme } from '../components/ReadableTheme';
import { RunningItem, scopesOf, useRunning } from '../components/Running';
import { TeamScope } from '../components/TeamProvider';
import { usePaths } from '../hooks/usePaths';
import { useTeamList } from '../hooks/useTeamList';
import { useTranslate } from '../hooks/useTranslate';
import { LaunchItem } from './LaunchItem';
import { useMyLaunches } from './useMyLaunches';

/**
 * How much the card shows.
 * @public
 */
export type HomeContentProps = {
  /** Most lines; what is being launched comes first. */
  count?: number;
};

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What the person runs and has under way in all teams, and the way to a launch. */
export function HomeContent({ count = 5 }: HomeContentProps) {
  const { t } = useTranslate();
  const { value: teams, error, loading, refresh } = useTeamList();
  return (
    <ReadableTheme>
      {loading && <PageSkeleton blocks={[48, 48, 48]} />}
      {error && !teams && <ErrorPanel error={error} onRetry={refresh} />}
      {teams?.items.length === 0 && (
        <Typography>{t('entity.home.noTeam')}</Typography>
      )}
      {teams && teams.items.length > 0 && <Mine teams={teams} count={count} />}
    </ReadableTheme>
  );
}

function Mine({ teams, count }: { teams: TeamList; count: number }) {
  const classes = useStyles();
  const { t } = useTranslate();
  const paths = usePaths();
  const launches = useMyLaunches(teams.items);
  const running = useRunning(scopesOf(teams), { scope: 'mine', limit: count });
  const error = running.error ?? launches.error;
  if (running.loading || launches.loading) {
    return <PageSkeleton blocks={[48, 48, 48]} />;
  }
  if (!running.value || !launches.value) {
    const again = running.value ? launches.refresh : running.refresh;
    return error ? <ErrorPanel error={error} onRetry={again} /> : null;
  }
  const underWay = launches.value;
  const several = scopesOf(teams).length > 1;
  const whereOf = (team: string, region: string) =>
    several ? t('entity.user.where', { team, region }) : undefined;
  const launchLines = underWay.flatMap(launch => {
    const team = teams.items.find(({ id }) => id === launch.team);
    if (!team) return [];
    const { region } = launch;
    return {
      key: launch.id,
      what: (
        <TeamScope list={teams} team={team} region={region}>
          <LaunchItem launch={launch} where={whereOf(team.title, region)} />
        </TeamScope>
      ),
    };
  });
  // What a launch is changing has its line already.
  const changing = new Set(underWay.map(launch => launch.provisionedProductId));
  const runningLines = running.value
    .flatMap(answer =>
      'list' in answer
        ? answer.list.items.map(item => ({ item, scope: answer.scope }))
        : [],
    )
    .filter(({ item }) => !changing.has(item.id))
    .sort((a, b) =>
      (b.item.createdAt ?? '').localeCompare(a.item.createdAt ?? ''),
    )
    .map(({ item, scope }) => ({
      key: item.id,
      what: (
        <TeamScope list={teams} {...scope}>
          <RunningItem
            item={item}
            where={whereOf(scope.team.title, scope.region)}
          />
        </TeamScope>
      ),
    }));
  const failure = running.value.find(answer => 'error' in answer);
  return (
    <div className={classes.root}>
      {failure && 'error' in failure && (
        <ErrorPanel error={failure.error} onRetry={running.refresh} />
      )}
      <ItemList
        none={t('entity.home.none')}
        items={[...launchLines, ...runningLines].slice(0, count)}
      />
      <div className={classes.actions}>
        <LinkButton
          variant="contained"
          color="primary"
          size="small"
          to={paths.products()}
        >
          {t('entity.home.launch')}
        </LinkButton>
        <LinkButton size="small" to={paths.provisionedProducts()}>
          {t('entity.home.all')}
        </LinkButton>
      </div>
    </div>
  );
}
