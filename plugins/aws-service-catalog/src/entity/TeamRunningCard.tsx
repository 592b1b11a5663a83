import { DataAge } from '../components/DataAge';
import { ErrorPanel } from '../components/ErrorPanel';
import { PageSkeleton } from '../components/PageSkeleton';
import { RunningCard, useRunning } from '../components/Running';
import { useTeam } from '../hooks/useTeam';
import { useTranslate } from '../hooks/useTranslate';

/** What the team runs, whoever launched it. */
export function TeamRunningCard({ limit }: { limit: number }) {
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const { value, error, loading, refreshing, refresh } = useRunning(
    [{ team, region }],
    { scope: 'team', limit },
  );
  const [answer] = value ?? [];
  if (loading) return <PageSkeleton blocks={[240]} />;
  if (!answer || !('list' in answer)) {
    return error ? <ErrorPanel error={error} onRetry={refresh} /> : null;
  }
  const { list } = answer;
  return (
    <div>
      {(list.stale || error) && (
        <DataAge
          asOf={list.asOf}
          stale={list.stale}
          error={error}
          refreshing={refreshing}
          onRefresh={refresh}
        />
      )}
      <RunningCard
        title={t('entity.running.title')}
        list={list}
        withOwner
        rest={{
          scope: 'team',
          text: t('entity.running.all', { count: list.total }),
        }}
      />
    </div>
  );
}
