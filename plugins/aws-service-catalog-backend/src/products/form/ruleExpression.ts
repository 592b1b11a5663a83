import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import { isObject } from '../../json';

/** Whether a rule's expression holds; `undefined` when that cannot be told from the values alone. */
export type Truth = boolean | undefined;

/**
 * Evaluates a condition or an assertion of a TEMPLATE constraint, see "Rule functions" of the Service Catalog
 * administrator guide. Functions that ask AWS (`Fn::RefAll`, `Fn::ValueOf`, `Fn::ValueOfAll`), unknown ones and
 * parameters without a known value make it undefined; what does not depend on them is still decided.
 */
export function evaluateRule(
  expression: unknown,
  values: ParameterValues,
): Truth {
  const call = callOf(expression);
  if (!call) return undefined;
  const [name, given] = call;
  const list = Array.isArray(given) ? given : [given];
  switch (name) {
    case 'Fn::And':
      return every(list.map(part => evaluateRule(part, values)));
    case 'Fn::Or':
      return not(every(list.map(part => not(evaluateRule(part, values)))));
    case 'Fn::Not':
      return not(evaluateRule(list[0], values));
    case 'Fn::Equals':
      return equals(textOf(list[0], values), textOf(list[1], values));
    case 'Fn::Contains':
      return contains(listOf(list[0], values), textOf(list[1], values));
    case 'Fn::EachMemberEquals':
      return eachMember(listOf(list[0], values), member =>
        equals(member, textOf(list[1], values)),
      );
    case 'Fn::EachMemberIn':
      return eachMember(listOf(list[0], values), member =>
        contains(listOf(list[1], values), member),
      );
    default:
      return undefined;
  }
}

/** The one function that an expression calls, and what it is given. */
export function callOf(expression: unknown): [string, unknown] | undefined {
  if (!isObject(expression)) return undefined;
  const entries = Object.entries(expression);
  return entries.length === 1 ? entries[0] : undefined;
}

/** The parameter that an expression refers to. */
export function refOf(expression: unknown): string | undefined {
  const call = callOf(expression);
  return call?.[0] === 'Ref' && typeof call[1] === 'string'
    ? call[1]
    : undefined;
}

function textOf(
  expression: unknown,
  values: ParameterValues,
): string | undefined {
  if (typeof expression === 'string') return expression;
  if (typeof expression === 'number' || typeof expression === 'boolean') {
    return String(expression);
  }
  const ref = refOf(expression);
  const value = ref === undefined ? undefined : values[ref];
  return Array.isArray(value) ? value.join(',') : value;
}

function listOf(
  expression: unknown,
  values: ParameterValues,
): (string | undefined)[] | undefined {
  if (Array.isArray(expression)) {
    return expression.map(item => textOf(item, values));
  }
  const ref = refOf(expression);
  const value = ref === undefined ? undefined : values[ref];
  return typeof value === 'string'
    ? value.split(',').map(item => item.trim())
    : value;
}

function equals(a: string | undefined, b: string | undefined): Truth {
  return a === undefined || b === undefined ? undefined : a === b;
}

function contains(
  list: (string | undefined)[] | undefined,
  text: string | undefined,
): Truth {
  if (!list || text === undefined) return undefined;
  return not(every(list.map(item => not(equals(item, text)))));
}

function eachMember(
  list: (string | undefined)[] | undefined,
  holds: (member: string | undefined) => Truth,
): Truth {
  return list && every(list.map(holds));
}

function every(parts: Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
