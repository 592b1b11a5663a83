import type {
  Guardrail,
  GuardrailPolicy,
} from 'backstage-plugin-aws-service-catalog-common';
import { nameStatements, statementsIn } from '../policies/foundStatements';
import { type Tried, actualOf, asExpected } from '../proof/Attempt';
import { decidingStatements, detailOf } from '../proof/describeAttempt';
import type { Judgement } from './judgeDenial';
import { type RuleEvidence, toGuardrail } from './RuleEvidence';

/** Whether the team may use Service Catalog at all. Pure. */
export function endUserPolicy(
  evidence: RuleEvidence,
  policy: GuardrailPolicy,
): Guardrail {
  const attached = evidence.policies.some(
    ({ layer, arn }) => layer === 'attached' && arn === policy.name,
  );
  return toGuardrail(
    {
      id: 'end-user-policy',
      title: 'The team may launch through Service Catalog',
      policy,
    },
    judge(evidence, attached),
    evidence,
    statementsIn(
      evidence.policies.filter(({ arn }) => arn === policy.name),
    ).slice(0, 1),
  );
}

function judge(evidence: RuleEvidence, attached: boolean): Judgement {
  const { tried, policies } = evidence;
  const refused = tried.filter(one => asExpected(one) === 'no');
  const details = (some: readonly Tried[]) =>
    some
      .map(
        one =>
          `${one.attempt.title}: ${detailOf(
            one,
            decidingStatements(one, policies),
          )}`,
      )
      .join(' ');
  if (refused.length > 0) {
    return attached || refused.length < tried.length
      ? {
          state: 'weakened',
          reason: details(refused),
          fix: attached
            ? 'Change the policy that stands in the way.'
            : 'Attach the managed policy to the role.',
        }
      : {
          state: 'missing',
          reason: `AWSServiceCatalogEndUserFullAccess is not attached. ${details(
            refused,
          )}`,
          fix: 'Attach the managed policy to the role.',
        };
  }
  const undecided = tried.filter(one => actualOf(one) === 'inconclusive');
  if (undecided.length > 0) {
    return { state: 'unknown', reason: details(undecided) };
  }
  const by = nameStatements(
    tried.flatMap(one => decidingStatements(one, policies)),
  );
  return {
    state: 'in-force',
    reason: attached
      ? 'AWSServiceCatalogEndUserFullAccess is attached, and nothing stands in its way.'
      : `AWSServiceCatalogEndUserFullAccess is not attached; the same is allowed by ${
          by || 'other policies'
        }.`,
  };
}
