import { evaluate, type Scope } from './evaluate';
import { isObject, type Json, type JsonObject } from './Template';
import { validationError } from './templateError';

/** Functions that a boolean expression may use; rules add their own to these. */
export type BooleanFunction = (
  argument: Json,
  decide: (expression: Json) => boolean,
) => boolean;

/**
 * Decides a boolean expression of a template (`Fn::And`, `Fn::Or`, `Fn::Not`, `Fn::Equals`, plus `more`). Pure.
 *
 * @throws ValidationError for anything that is no such expression
 */
export function decide(
  expression: Json,
  scope: Scope,
  more: Record<string, BooleanFunction> = {},
): boolean {
  const functions: Record<string, BooleanFunction> = {
    'Fn::And': (argument, inner) =>
      operands('Fn::And', argument, 2, 10).every(inner),
    'Fn::Or': (argument, inner) =>
      operands('Fn::Or', argument, 2, 10).some(inner),
    'Fn::Not': (argument, inner) =>
      !inner(operands('Fn::Not', argument, 1, 1)[0]),
    'Fn::Equals': argument => {
      const [left, right] = operands('Fn::Equals', argument, 2, 2).map(item =>
        comparable(evaluate(item, scope)),
      );
      return left === right;
    },
    Condition: argument => scope.condition(String(argument)),
    ...more,
  };
  const inner = (part: Json): boolean => {
    const [name, ...others] = isObject(part) ? Object.keys(part) : [];
    if (
      !isObject(part) ||
      others.length > 0 ||
      !Object.hasOwn(functions, name)
    ) {
      throw validationError(
        'Template format error: Conditions can only be boolean operations on parameters and other conditions',
      );
    }
    return functions[name](part[name], inner);
  };
  return inner(expression);
}

function operands(
  name: string,
  argument: Json,
  least: number,
  most: number,
): Json[] {
  if (
    !Array.isArray(argument) ||
    argument.length < least ||
    argument.length > most
  ) {
    const count = least === most ? `${least}` : `at least ${least}`;
    throw validationError(
      `Template error: every ${name} object requires a list of ${count} ${
        name === 'Fn::Equals' ? 'string' : 'boolean'
      } parameters.`,
    );
  }
  return argument;
}

function comparable(value: Json): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Makes the condition lookup of a scope: each condition is decided once, on first use.
 *
 * @throws ValidationError for an unknown condition or one that depends on itself
 */
export function conditionLookup(
  conditions: JsonObject,
  scope: () => Scope,
): (name: string) => boolean {
  const decided = new Map<string, boolean>();
  const pending = new Set<string>();
  return name => {
    const known = decided.get(name);
    if (known !== undefined) {
      return known;
    }
    if (!Object.hasOwn(conditions, name)) {
      throw validationError(
        `Template format error: Unresolved condition dependency [${name}] in the Conditions block of the template`,
      );
    }
    if (pending.has(name)) {
      throw validationError(
        `Template format error: Circular dependencies between conditions [${[
          ...pending,
        ].join(', ')}]`,
      );
    }
    pending.add(name);
    const value = decide(conditions[name], scope());
    pending.delete(name);
    decided.set(name, value);
    return value;
  };
}
