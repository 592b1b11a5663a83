import type {
  Guardrail,
  GuardrailPolicy,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  type FoundStatement,
  nameStatements,
} from '../policies/foundStatements';
import {
  type PolicyStatement,
  conditionsOn,
  coversAction,
  exemptsAction,
} from '../policies/statements';
import { type RuleEvidence, denialRule } from './RuleEvidence';

const RUN = 'ec2:RunInstances';
const OWNER = 'ec2:Owner';

/** Whether members of the team are kept from starting images of others than Amazon and the account. Pure. */
export function imageOwnerDeny(
  evidence: RuleEvidence,
  policy: GuardrailPolicy,
): Guardrail {
  return denialRule(
    {
      id: 'image-owner-deny',
      title: 'Nobody starts Marketplace AMIs directly',
      policy,
    },
    evidence,
    isAboutImages,
    failsOpen,
  );
}

/** A denial of single images is about those, see the rule on private images. */
function isAboutImages(statement: PolicyStatement): boolean {
  return (
    (coversAction(statement, RUN) || exemptsAction(statement, RUN)) &&
    !isAboutSingleImages(statement)
  );
}

export function isAboutSingleImages({ resources }: PolicyStatement): boolean {
  return (
    resources.length > 0 &&
    resources.every(resource => /:image\/ami-[0-9a-f]+$/.test(resource))
  );
}

/** Whether a condition is true when `ec2:Owner` is missing. */
function isMetWithoutOwner({
  key,
  operator,
  values,
}: PolicyStatement['conditions'][number]): boolean {
  if (key.toLowerCase() !== OWNER.toLowerCase()) return false;
  return (
    /^(ForAllValues:)?StringNot(Equals|EqualsIgnoreCase|Like)(IfExists)?$/i.test(
      operator,
    ) ||
    (/^Null$/i.test(operator) && values.includes('true'))
  );
}

/**
 * `ec2:Owner` has one value. With ForAnyValue a condition on it is false when the key is missing, and the statement
 * does not deny then. Another statement makes up for it only when it denies without the key, too, whatever else is sent: which
 * of several denied IAM does not tell, and one with a condition on something else may not.
 */
function failsOpen(statements: readonly FoundStatement[]): string | undefined {
  const weak = statements.filter(({ statement }) =>
    conditionsOn(statement, OWNER).some(({ operator }) =>
      /^ForAnyValue:/i.test(operator),
    ),
  );
  const isMadeUpFor = statements.some(
    one =>
      !weak.includes(one) && one.statement.conditions.every(isMetWithoutOwner),
  );
  if (weak.length === 0 || isMadeUpFor) return undefined;
  const [{ operator }] = conditionsOn(weak[0].statement, OWNER);
  const hasSelf = weak.some(({ statement }) =>
    conditionsOn(statement, OWNER).some(({ values }) =>
      values.includes('self'),
    ),
  );
  return `${nameStatements(
    weak,
  )} uses ${operator} on ec2:Owner, which does not match, and so does not deny, when EC2 sends no owner.${
    hasSelf ? " Its value 'self' is none that ec2:Owner ever has." : ''
  }`;
}
