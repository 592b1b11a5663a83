import type {
  Guardrail,
  GuardrailPolicy,
} from 'backstage-plugin-aws-service-catalog-common';
import { coversAction, exemptsAction } from '../policies/statements';
import { type RuleEvidence, denialRule } from './RuleEvidence';

/** Whether members of the team are kept from buying software themselves. Pure. */
export function marketplaceDeny(
  evidence: RuleEvidence,
  policy: GuardrailPolicy,
): Guardrail {
  const actions = evidence.tried.map(({ attempt }) => attempt.action);
  return denialRule(
    {
      id: 'marketplace-deny',
      title: 'Nobody subscribes to Marketplace software directly',
      policy,
    },
    evidence,
    statement =>
      actions.some(
        action =>
          coversAction(statement, action) || exemptsAction(statement, action),
      ),
  );
}
