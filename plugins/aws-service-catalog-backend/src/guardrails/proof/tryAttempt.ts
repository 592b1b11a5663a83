import type { AwsSession } from '../../aws/AwsAccess';
import {
  type SimulatedDecision,
  simulateRequest,
} from '../../aws/iam/simulateRequest';
import { type Attempt, type Tried, actualOf } from './Attempt';

/**
 * Asks IAM what would come of an attempt. A call that uses several resources is as good as its worst: the others are
 * asked for only where the first is allowed, and each by itself, as the first one's denial is what a guardrail is about.
 */
export async function tryAttempt(
  session: AwsSession,
  attempt: Attempt,
): Promise<Tried> {
  const ask = (resourceArns: readonly string[]) =>
    simulateRequest(session, { ...attempt, resourceArns });
  const [decision] = await ask([attempt.resourceArn]);
  const first = { attempt, decision };
  if (!attempt.alsoNeeds || actualOf(first) !== 'allowed') return first;
  const others = await ask(attempt.alsoNeeds);
  return { attempt, decision: worstOf(decision, others) };
}

/** A certain denial stops the call; a condition that is open leaves it open. */
function worstOf(
  first: SimulatedDecision,
  others: readonly SimulatedDecision[],
): SimulatedDecision {
  return (
    others.find(
      ({ decision, missing }) => decision !== 'allowed' && missing.length === 0,
    ) ??
    others.find(({ missing }) => missing.length > 0) ??
    first
  );
}
