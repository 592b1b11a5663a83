import { nameStatements } from '../policies/foundStatements';
import { type Tried, actualOf } from '../proof/Attempt';
import { decidingStatements, detailOf } from '../proof/describeAttempt';
import { type PoliciesOf, holdersOf } from '../proof/holdersOf';
import { keyOfHolder } from '../proof/takeOffAttempts';
import type { TakeOff } from '../proof/tryTakeOffs';
import type { Judgement } from './judgeDenial';

/** What is known of whether the team can take a guardrail off. */
export interface TakeOffEvidence {
  tried: readonly Tried[];
  takeOffs: readonly TakeOff[];
  policiesOf: PoliciesOf;
}

type Firmness = 'firm' | 'loose' | 'unknown';

/**
 * What was tried to take off what keeps these attempts closed. Of several policies only those that decide count: beside
 * a firm one, nothing is gained by taking off another.
 */
export function takeOffsOf(evidence: TakeOffEvidence): TakeOff[] {
  const { tried, takeOffs, policiesOf } = evidence;
  const keys = new Set(
    tried.flatMap(one => {
      const firmness = firmnessOf(one, evidence);
      return holdersOf(one, policiesOf)
        .map(keyOfHolder)
        .filter(key => firmnessOfKey(key, takeOffs) === firmness);
    }),
  );
  return takeOffs.filter(({ key }) => keys.has(key));
}

/** A guardrail that is in force, weakened where the team can take it off. Pure. */
export function judgeTakeOff(
  judgement: Judgement,
  evidence: TakeOffEvidence,
): Judgement {
  if (judgement.state !== 'in-force') return judgement;
  const firmness = evidence.tried.map(one => firmnessOf(one, evidence));
  const attempts = takeOffsOf(evidence).flatMap(({ removals, grants }) => [
    ...removals,
    ...grants,
  ]);
  if (firmness.includes('loose')) {
    const open = attempts.filter(one => actualOf(one) === 'allowed');
    const by = nameStatements(
      open.flatMap(one =>
        decidingStatements(one, evidence.policiesOf(one.attempt.principalArn)),
      ),
    );
    const actions = [...new Set(open.map(({ attempt }) => attempt.action))];
    return {
      state: 'weakened',
      reason: `${judgement.reason} But the team can take that away: ${titles(
        open,
      )}: allowed${by ? ` by ${by}` : ''}.`,
      fix: `Take ${actions.join(', ')} out of ${
        by || 'what allows it'
      }, or deny it there.`,
    };
  }
  if (firmness.includes('unknown')) {
    const open = attempts.filter(one => actualOf(one) === 'inconclusive');
    return {
      state: 'unknown',
      reason: `${
        judgement.reason
      } Whether the team can take that away is not proven${
        open.length > 0
          ? `. ${titles(open)}: ${detailOf(open[0], [])}`
          : ': it was not tried.'
      }`,
      fix: 'Deny the team what takes the guardrail off, without a condition.',
    };
  }
  return judgement;
}

/** What is kept closed by several policies is as firm as the firmest. */
function firmnessOf(
  tried: Tried,
  { takeOffs, policiesOf }: TakeOffEvidence,
): Firmness {
  const each = holdersOf(tried, policiesOf).map(holder =>
    firmnessOfKey(keyOfHolder(holder), takeOffs),
  );
  if (each.length === 0 || each.includes('firm')) return 'firm';
  return each.includes('unknown') ? 'unknown' : 'loose';
}

function firmnessOfKey(key: string, takeOffs: readonly TakeOff[]): Firmness {
  const takeOff = takeOffs.find(one => one.key === key);
  if (!takeOff) return 'unknown';
  const actual = [...takeOff.removals, ...takeOff.grants].map(actualOf);
  if (actual.includes('allowed')) return 'loose';
  return actual.includes('inconclusive') ? 'unknown' : 'firm';
}

function titles(tried: readonly Tried[]): string {
  return tried.map(({ attempt }) => attempt.title).join('; ');
}
