import type { GuardrailStatement } from 'backstage-plugin-aws-service-catalog-common';
import type { PolicyRead } from '../../aws/iam/PolicyRead';
import { type PolicyStatement, statementsOf } from './statements';

/** A statement with the policy that it stands in. */
export interface FoundStatement {
  policy: PolicyRead;
  statement: PolicyStatement;
}

/** Every statement of some policies. */
export function statementsIn(
  policies: readonly PolicyRead[],
): FoundStatement[] {
  return policies.flatMap(policy =>
    statementsOf(policy.document).map(statement => ({ policy, statement })),
  );
}

/**
 * The policies that IAM's simulator means by an id: `role_Team_Extras` or `group_Lab_Extras` inline, else the name of a
 * managed policy.
 */
export function policiesOfId(
  policies: readonly PolicyRead[],
  id: string,
): PolicyRead[] {
  return policies.filter(({ layer, attachedTo, name, arn }) =>
    arn === undefined
      ? id === `${layer === 'group' ? 'group' : 'role'}_${attachedTo}_${name}`
      : id === name || id === arn,
  );
}

/** `policy Extras, statement DenyAll` */
export function nameOfStatement({ policy, statement }: FoundStatement): string {
  return `policy ${policy.name}${
    statement.sid ? `, statement ${statement.sid}` : ''
  }`;
}

/** Names of statements, each once, in a phrase. */
export function nameStatements(found: readonly FoundStatement[]): string {
  return [...new Set(found.map(nameOfStatement))].join(' and ');
}

export function toGuardrailStatement({
  policy,
  statement,
}: FoundStatement): GuardrailStatement {
  return {
    layer: policy.layer,
    policyName: policy.name,
    policyArn: policy.arn,
    attachedTo: policy.attachedTo,
    sid: statement.sid,
    effect: statement.effect,
    document: statement.text,
  };
}
