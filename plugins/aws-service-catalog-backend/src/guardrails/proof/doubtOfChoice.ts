import type { PolicyRead } from '../../aws/iam/PolicyRead';
import { nameStatements } from '../policies/foundStatements';
import { conditionsOn, coversResource } from '../policies/statements';
import { allowingStatements } from './allowingStatements';
import type { Doubt, Tried } from './Attempt';
import { decidingStatements } from './describeAttempt';

/**
 * Why a call that is not allowed with one value of a condition key may be with another, where the caller chooses. Pure.
 *
 * @param policies - of who tried; undefined when they were not read
 */
export function doubtOfChoice(
  tried: Tried,
  policies: readonly PolicyRead[] | undefined,
): Doubt | undefined {
  const { attempt, decision } = tried;
  const { chosenKey } = attempt;
  if (chosenKey === undefined || decision.allowedByOrganizations === false) {
    return undefined;
  }
  if (!policies) {
    return {
      about: 'unread',
      sentence: `The policies of who tried it could not be read, and may allow it with another value of ${chosenKey}.`,
    };
  }
  const isDenied = decision.decision === 'explicitDeny';
  const deciding = isDenied
    ? decidingStatements(tried, policies)
    : allowingStatements(tried, policies).filter(({ statement }) =>
        coversResource(statement, attempt.resourceArn),
      );
  const onChoice = deciding.filter(
    ({ statement }) => conditionsOn(statement, chosenKey).length > 0,
  );
  // A denial without such a condition denies every choice.
  if (
    onChoice.length === 0 ||
    (isDenied && onChoice.length < deciding.length)
  ) {
    return undefined;
  }
  return {
    about: 'other-things',
    sentence: `${nameStatements(onChoice)} ${
      isDenied ? 'does not deny it' : 'allows it'
    } with another value of ${chosenKey}.`,
  };
}
