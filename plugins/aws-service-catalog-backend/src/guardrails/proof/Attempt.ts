import type { GuardrailAttempt } from 'backstage-plugin-aws-service-catalog-common';
import type { SimulatedDecision } from '../../aws/iam/simulateRequest';

/** Something that a guardrail is for or against, as a request that IAM can judge. */
export interface Attempt {
  id: string;
  title: string;
  principalArn: string;
  action: string;
  resourceArn: string;
  /** Condition keys that the real call brings along. */
  context: Record<string, string>;
  expected: GuardrailAttempt['expected'];
  /** Other resources without which the call cannot succeed; asked for when the first is allowed. */
  alsoNeeds?: string[];
}

/** An attempt and what IAM said. */
export interface Tried {
  attempt: Attempt;
  decision: SimulatedDecision;
}

/** What came of an attempt. */
export function actualOf({
  decision,
}: Pick<Tried, 'decision'>): GuardrailAttempt['actual'] {
  // A condition that nobody could evaluate may turn the decision round.
  if (decision.missing.length > 0) return 'inconclusive';
  switch (decision.decision) {
    case 'allowed':
      return 'allowed';
    case 'explicitDeny':
      return 'explicit-deny';
    default:
      return 'implicit-deny';
  }
}

/** Whether it is denied whatever policies allow later: by a Deny, by the organization or by the permissions boundary. */
export function isClosed(tried: Tried): boolean {
  const { allowedByOrganizations, allowedByBoundary } = tried.decision;
  const actual = actualOf(tried);
  return (
    actual === 'explicit-deny' ||
    (actual === 'implicit-deny' &&
      (allowedByOrganizations === false || allowedByBoundary === false))
  );
}

/** Whether an attempt went as the guardrails want it. */
export function asExpected(tried: Tried): GuardrailAttempt['asExpected'] {
  const actual = actualOf(tried);
  if (actual === 'inconclusive') return 'unknown';
  switch (tried.attempt.expected) {
    case 'allowed':
      return actual === 'allowed' ? 'yes' : 'no';
    case 'denied':
      return actual === 'allowed' ? 'no' : 'yes';
    default:
      return actual === 'explicit-deny' ? 'no' : 'yes';
  }
}
