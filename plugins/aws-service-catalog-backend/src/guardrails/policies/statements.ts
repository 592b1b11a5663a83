import { isObject, parseJson } from '../../json';
import { fitsPattern } from './wildcards';

/** A condition of a statement. */
export interface StatementCondition {
  /** As written, e.g. `ForAnyValue:StringNotEquals`. */
  operator: string;
  key: string;
  values: string[];
}

/** A statement of a policy, read for what it covers; what it decides is IAM's to say. */
export interface PolicyStatement {
  sid?: string;
  effect: 'Allow' | 'Deny';
  actions: string[];
  notActions: string[];
  resources: string[];
  notResources: string[];
  conditions: StatementCondition[];
  /** JSON text. */
  text: string;
}

/** The statements of a policy; none, when the text is no policy. */
export function statementsOf(document: string): PolicyStatement[] {
  const policy = parseJson(document);
  const statements = isObject(policy) ? policy.Statement : undefined;
  return asList(statements).filter(isObject).map(toStatement);
}

/** Whether the statement speaks of an action, conditions aside. */
export function coversAction(
  statement: PolicyStatement,
  action: string,
): boolean {
  const fits = (pattern: string) =>
    fitsPattern(pattern.toLowerCase(), action.toLowerCase());
  return statement.notActions.length > 0
    ? !statement.notActions.some(fits)
    : statement.actions.some(fits);
}

/** Whether the statement leaves an action out by `NotAction`. */
export function exemptsAction(
  statement: PolicyStatement,
  action: string,
): boolean {
  return statement.notActions.length > 0 && !coversAction(statement, action);
}

/** Whether the statement speaks of a resource, conditions aside. */
export function coversResource(
  statement: PolicyStatement,
  arn: string,
): boolean {
  const fits = (pattern: string) => fitsPattern(pattern, arn);
  return statement.notResources.length > 0
    ? !statement.notResources.some(fits)
    : statement.resources.some(fits);
}

/** The conditions on a key, whose case IAM does not mind. */
export function conditionsOn(
  statement: PolicyStatement,
  key: string,
): StatementCondition[] {
  return statement.conditions.filter(
    condition => condition.key.toLowerCase() === key.toLowerCase(),
  );
}

function toStatement(statement: Record<string, unknown>): PolicyStatement {
  return {
    sid: typeof statement.Sid === 'string' ? statement.Sid : undefined,
    effect: statement.Effect === 'Deny' ? 'Deny' : 'Allow',
    actions: texts(statement.Action),
    notActions: texts(statement.NotAction),
    resources: texts(statement.Resource),
    notResources: texts(statement.NotResource),
    conditions: conditionsIn(statement.Condition),
    text: JSON.stringify(statement, undefined, 2),
  };
}

function conditionsIn(condition: unknown): StatementCondition[] {
  if (!isObject(condition)) return [];
  return Object.entries(condition).flatMap(([operator, keys]) =>
    isObject(keys)
      ? Object.entries(keys).map(([key, values]) => ({
          operator,
          key,
          values: texts(values),
        }))
      : [],
  );
}

function texts(value: unknown): string[] {
  return asList(value).map(String);
}

function asList(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
