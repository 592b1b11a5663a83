import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import { Frame } from '../Frame';
import { RulesView } from './RulesView';

/** The guardrails of a team, for its own members: to look at, not to change. */
export function TeamGuardrailsPage() {
  const { t } = useTranslate();
  const { team, region } = useTeam();
  return (
    <Frame title={t('guardrails.title')} subtitle={t('guardrails.subtitle')}>
      <RulesView
        team={team}
        region={region}
        mayApply={false}
        mayIntervene={false}
      />
    </Frame>
  );
}
