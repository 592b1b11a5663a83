import Typography from '@material-ui/core/Typography';
import type { TeamList } from 'backstage-plugin-aws-service-catalog-common';
import { ErrorPanel } from '../components/ErrorPanel';
import {
  RunningCard,
  scopeKey,
  type ScopeRunning,
} from '../components/Running';
import { TeamScope } from '../components/TeamProvider';
import { useTranslate } from '../hooks/useTranslate';

/** What runs, a card for each team and region in which something does, or which did not answer. */
export function RunningByScope(props: {
  teams: TeamList;
  answers: readonly ScopeRunning[];
  /** Whether it is the person's own. */
  own: boolean;
  onRetry: () => void;
}) {
  const { teams, answers, own, onRetry } = props;
  const { t } = useTranslate();
  return (
    <>
      {answers.map(answer => {
        const { team, region } = answer.scope;
        const where = t('entity.user.where', { team: team.title, region });
        if ('error' in answer) {
          return (
            <div key={scopeKey(answer.scope)}>
              <Typography>{t('entity.user.unanswered', { where })}</Typography>
              <ErrorPanel error={answer.error} onRetry={onRetry} />
            </div>
          );
        }
        return answer.list.total > 0 ? (
          <TeamScope
            key={scopeKey(answer.scope)}
            list={teams}
            team={team}
            region={region}
          >
            <RunningCard
              title={where}
              list={answer.list}
              rest={
                own
                  ? {
                      scope: 'mine',
                      text: t('entity.running.all', {
                        count: answer.list.total,
                      }),
                    }
                  : { scope: 'team', text: t('entity.user.team') }
              }
            />
          </TeamScope>
        ) : null;
      })}
    </>
  );
}
