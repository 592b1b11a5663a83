import type { Guardrail } from 'backstage-plugin-aws-service-catalog-common';
import type { PolicyRead } from '../../aws/iam/PolicyRead';
import {
  type FoundStatement,
  statementsIn,
  toGuardrailStatement,
} from '../policies/foundStatements';
import type { PolicyStatement } from '../policies/statements';
import type { Tried } from '../proof/Attempt';
import { decidingStatements, describeAttempt } from '../proof/describeAttempt';
import type { TakeOff } from '../proof/tryTakeOffs';
import { type Judgement, judgeDenial } from './judgeDenial';
import { takeOffsOf } from './judgeTakeOff';

/** What was read and tried for a rule. */
export interface RuleEvidence {
  /** Policies of the role; none when they could not be read. */
  policies: readonly PolicyRead[];
  /** Policies of who made an attempt; none when they were not read. */
  policiesOf(principalArn: string): readonly PolicyRead[];
  /** Policies of the account's groups; none when nobody had to look. */
  groupPolicies: readonly PolicyRead[];
  tried: readonly Tried[];
  /** What was tried to take off the policies that keep something closed, for all rules. */
  takeOffs: readonly TakeOff[];
  /** For whom nothing was tried although the rule is about them, too. */
  untried: readonly string[];
}

type Facts = Pick<Guardrail, 'id' | 'title'> &
  Partial<Pick<Guardrail, 'policy' | 'images'>>;

/** A rule with its judgement, the statements that matter and everything that was tried. */
export function toGuardrail(
  facts: Facts,
  judgement: Judgement,
  evidence: RuleEvidence,
  statements: readonly FoundStatement[],
): Guardrail {
  const takeOffs = takeOffsOf(evidence).flatMap(({ removals, grants }) => [
    ...removals,
    ...grants,
  ]);
  const attempts = [...evidence.tried, ...takeOffs].map(tried =>
    describeAttempt(tried, evidence.policiesOf(tried.attempt.principalArn)),
  );
  const found = statements.map(toGuardrailStatement);
  const deciding = attempts.flatMap(({ decidedBy }) => decidedBy);
  const seen = new Set<string>();
  return {
    ...facts,
    ...judgement,
    statements: [...found, ...deciding].filter(statement => {
      const key = `${statement.layer} ${statement.policyName} ${statement.document}`;
      return !seen.has(key) && seen.add(key);
    }),
    attempts,
  };
}

/** A rule that denies, judged by the statements that `isAbout` picks. */
export function denialRule(
  facts: Facts,
  evidence: RuleEvidence,
  isAbout: (statement: PolicyStatement) => boolean,
  weaknessOf?: (statements: readonly FoundStatement[]) => string | undefined,
): Guardrail {
  const about = (policies: readonly PolicyRead[]) =>
    statementsIn(policies).filter(
      ({ statement }) => statement.effect === 'Deny' && isAbout(statement),
    );
  const statements = about(evidence.policies);
  const onGroups = about(evidence.groupPolicies);
  const judgement = judgeDenial({
    tried: evidence.tried,
    untried: evidence.untried,
    takeOffs: evidence.takeOffs,
    policiesOf: evidence.policiesOf,
    statements,
    onGroups,
    deciding: tried =>
      decidingStatements(
        tried,
        evidence.policiesOf(tried.attempt.principalArn),
      ),
    weaknessOf,
  });
  return toGuardrail(facts, judgement, evidence, [...statements, ...onGroups]);
}
