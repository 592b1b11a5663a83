import type { AwsSession } from '../../aws/AwsAccess';
import {
  type SimulatedDecision,
  simulateRequest,
} from '../../aws/iam/simulateRequest';
import { type AlsoNeeded, type Attempt, type Tried, actualOf } from './Attempt';

type Context = Attempt['context'];
type Ask = (
  resourceArns: readonly string[],
  context: Context,
) => Promise<SimulatedDecision[]>;

/**
 * Asks IAM what would come of an attempt. A call that uses several resources is as good as its worst: the others are
 * asked for only where the first is allowed, and each by itself, as the first one's denial is what a guardrail is about.
 */
export async function tryAttempt(
  session: AwsSession,
  attempt: Attempt,
): Promise<Tried> {
  const ask: Ask = (resourceArns, context) =>
    simulateRequest(session, { ...attempt, context, resourceArns });
  const [decision] = await ask([attempt.resourceArn], attempt.context);
  let tried: Tried = { attempt, decision };
  for (const needed of attempt.alsoNeeds ?? []) {
    if (actualOf(tried) !== 'allowed') return tried;
    const { context, stopped } = await tryNeeded(ask, needed);
    tried = {
      attempt: {
        ...attempt,
        context: { ...tried.attempt.context, ...context },
      },
      decision: stopped ?? decision,
    };
  }
  return tried;
}

/**
 * Looks for a choice with which all of it is allowed. Where there is none, what holds without any choice is the
 * answer: a denial that depends on a choice shows as a condition that is open.
 *
 * @returns the condition keys that were brought along, and what stops the call, if anything does
 */
async function tryNeeded(
  ask: Ask,
  { resourceArns, context, choices }: AlsoNeeded,
): Promise<{ context: Context; stopped?: SimulatedDecision }> {
  for (const choice of choices) {
    const chosen = { ...context, ...choice };
    if (!worstOf(await ask(resourceArns, chosen))) return { context: chosen };
  }
  return { context, stopped: worstOf(await ask(resourceArns, context)) };
}

/** A certain denial stops the call; a condition that is open leaves it open. Undefined: everything is allowed. */
function worstOf(
  decisions: readonly SimulatedDecision[],
): SimulatedDecision | undefined {
  return (
    decisions.find(
      ({ decision, missing }) => decision !== 'allowed' && missing.length === 0,
    ) ?? decisions.find(({ missing }) => missing.length > 0)
  );
}
