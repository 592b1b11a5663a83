import type { PolicyRead } from '../../aws/iam/PolicyRead';
import { type FoundStatement, statementsIn } from '../policies/foundStatements';
import { coversAction } from '../policies/statements';
import type { Tried } from './Attempt';

/**
 * Statements that allow the action of an attempt, whatever on: those of the permissions boundary where that is what lacks
 * them, or else of all other policies.
 */
export function allowingStatements(
  { attempt, decision }: Pick<Tried, 'attempt' | 'decision'>,
  policies: readonly PolicyRead[],
): FoundStatement[] {
  const isBounded = decision.allowedByBoundary === false;
  return statementsIn(
    policies.filter(
      ({ layer }) => (layer === 'permissions-boundary') === isBounded,
    ),
  ).filter(
    ({ statement }) =>
      statement.effect === 'Allow' && coversAction(statement, attempt.action),
  );
}
