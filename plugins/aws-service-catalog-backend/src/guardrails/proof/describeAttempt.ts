import type { GuardrailAttempt } from 'backstage-plugin-aws-service-catalog-common';
import type { PolicyRead } from '../../aws/iam/PolicyRead';
import {
  type FoundStatement,
  nameStatements,
  policiesOfId,
  statementsIn,
  toGuardrailStatement,
} from '../policies/foundStatements';
import { coversAction, coversResource } from '../policies/statements';
import { type Tried, actualOf, asExpected } from './Attempt';

/** Statements that decided, as far as the simulator's naming of policies and the text of the statements tell. */
export function decidingStatements(
  { attempt, decision }: Tried,
  policies: readonly PolicyRead[],
): FoundStatement[] {
  const effect = decision.decision === 'allowed' ? 'Allow' : 'Deny';
  return statementsIn(
    decision.policyIds.flatMap(id => policiesOfId(policies, id)),
  ).filter(
    ({ statement }) =>
      statement.effect === effect &&
      coversAction(statement, attempt.action) &&
      coversResource(statement, decision.resourceArn),
  );
}

export function describeAttempt(
  tried: Tried,
  policies: readonly PolicyRead[],
): GuardrailAttempt {
  const { attempt, decision } = tried;
  const decidedBy = decidingStatements(tried, policies);
  return {
    id: attempt.id,
    title: attempt.title,
    principalArn: attempt.principalArn,
    action: attempt.action,
    resourceArn: decision.resourceArn,
    context: Object.entries(attempt.context).map(([key, value]) => ({
      key,
      values: [value],
    })),
    expected: attempt.expected,
    actual: actualOf(tried),
    asExpected: asExpected(tried),
    decidedBy: decidedBy.map(toGuardrailStatement),
    missingContext: decision.missing.length > 0 ? decision.missing : undefined,
    detail: detailOf(tried, decidedBy),
  };
}

/** What happened, in a sentence. */
export function detailOf(
  tried: Tried,
  decidedBy: readonly FoundStatement[],
): string {
  const { attempt, decision } = tried;
  const by =
    decidedBy.length > 0
      ? nameStatements(decidedBy)
      : decision.policyIds
          .map(id => nameOfPolicy(id, attempt.principalArn))
          .join(' and ');
  switch (actualOf(tried)) {
    case 'inconclusive':
      if (tried.doubt && decision.missing.length === 0) {
        return `${tried.doubt.sentence} This proves nothing.`;
      }
      if (decision.missing.length === 0) {
        return 'Service control policies of the organization deny something else that the call uses. On which conditions IAM does not tell: this proves nothing.';
      }
      return `Policies ask for ${decision.missing.join(
        ', ',
      )}, which only the real call brings along: this proves nothing.`;
    case 'allowed':
      return by ? `Allowed by ${by}.` : 'Allowed.';
    case 'explicit-deny':
      return by
        ? `Denied by ${by}.`
        : 'Denied by a service control policy of the organization.';
    default:
      if (decision.allowedByOrganizations === false) {
        return 'The service control policies of the organization do not allow it.';
      }
      return decision.allowedByBoundary === false
        ? 'The permissions boundary does not allow it.'
        : 'Nothing allows it, and nothing denies it: a policy that allows it would open it.';
  }
}

/** The simulator calls an inline policy of a role `role_Team_Extras`. */
export function nameOfPolicy(id: string, principalArn: string): string {
  const prefix = `role_${principalArn.split('/').at(-1)}_`;
  return `policy ${id.startsWith(prefix) ? id.slice(prefix.length) : id}`;
}
