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
  /** Condition key whose value is the caller's choice: one was tried, and others may pass. */
  chosenKey?: string;
  /** What else the call uses; asked for when the first resource is allowed. */
  alsoNeeds?: AlsoNeeded[];
}

/** Further resources without which a call cannot succeed. */
export interface AlsoNeeded {
  resourceArns: string[];
  /** Condition keys that the real call brings along for them, whoever makes it. */
  context: Record<string, string>;
  /** Values of condition keys that the caller chooses, the likeliest first. */
  choices: Record<string, string>[];
}

/** An attempt and what IAM said. */
export interface Tried {
  attempt: Attempt;
  decision: SimulatedDecision;
  /** Why the decision does not tell of other calls of the kind. */
  doubt?: Doubt;
}

/** What keeps the decision on an attempt from being proof. */
export interface Doubt {
  /** Other things may be allowed; policies that decide were not read; the organization denies it by a condition. */
  about: 'other-things' | 'unread' | 'organization';
  sentence: string;
}

/**
 * Whether the call may use what the attempt is about, and comes to grief over something else that it uses: an instance
 * of another type or in another subnet may start.
 */
export function failsElsewhere({ attempt, decision }: Tried): boolean {
  return decision.resourceArn !== attempt.resourceArn;
}

/** What came of an attempt. */
export function actualOf(tried: Tried): GuardrailAttempt['actual'] {
  const { decision } = tried;
  // A condition that nobody could evaluate may turn the decision round.
  if (decision.missing.length > 0 || tried.doubt) return 'inconclusive';
  // IAM lists no conditions of service control policies, and what else the call uses is the caller's choice.
  if (failsElsewhere(tried) && decision.allowedByOrganizations === false) {
    return 'inconclusive';
  }
  switch (decision.decision) {
    case 'allowed':
      return 'allowed';
    case 'explicitDeny':
      return 'explicit-deny';
    default:
      return 'implicit-deny';
  }
}

/**
 * Whether what it is about is denied whatever policies allow later: by a Deny, by the organization or by the
 * permissions boundary.
 */
export function isClosed(tried: Tried): boolean {
  if (failsElsewhere(tried)) return false;
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
