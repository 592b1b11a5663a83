/**
 * Whether a rule's expression holds; `undefined` when that cannot be told from what is known.
 * @public
 */
export type Truth = boolean | undefined;

/**
 * What rules may ask about. `undefined` is always a possible answer: it cannot be told here.
 * @public
 */
export interface RuleFacts {
  /** Value of a parameter or pseudo parameter. */
  parameter(key: string): string | string[] | undefined;
  /** Every value that exists for an AWS-specific parameter type such as `AWS::EC2::VPC::Id` (`Fn::RefAll`). */
  valuesOfType?(type: string): string[] | undefined;
  /** An attribute such as `VpcId` of the value of a parameter, one per value of a list (`Fn::ValueOf`). */
  attribute?(
    parameter: string,
    attribute: string,
  ): (string | undefined)[] | undefined;
}

type Texts = (string | undefined)[] | undefined;

/**
 * Evaluates a condition or an assertion of a template rule, as in TEMPLATE constraints.
 *
 * The functions are the rule functions of CloudFormation (`Fn::And`, `Fn::Or`, `Fn::Not`, `Fn::Equals`, `Fn::Contains`,
 * `Fn::EachMemberEquals`, `Fn::EachMemberIn`, `Fn::RefAll`, `Fn::ValueOf`). Whatever is not known makes an expression
 * undefined; what does not depend on it is still decided. CloudFormation has the last word.
 * @public
 */
export function evaluateRule(expression: unknown, facts: RuleFacts): Truth {
  const call = callOf(expression);
  if (!call) return undefined;
  const [name, given] = call;
  const list: unknown[] = Array.isArray(given) ? given : [given];
  const [first, second] = list;
  switch (name) {
    case 'Fn::And':
      return every(list.map(part => evaluateRule(part, facts)));
    case 'Fn::Or':
      return some(list.map(part => evaluateRule(part, facts)));
    case 'Fn::Not':
      return not(evaluateRule(first, facts));
    case 'Fn::Equals':
      return equals(textOf(first, facts), textOf(second, facts));
    case 'Fn::Contains':
      return contains(listOf(first, facts), textOf(second, facts));
    case 'Fn::EachMemberEquals':
      return eachMember(listOf(first, facts), member =>
        equals(member, textOf(second, facts)),
      );
    case 'Fn::EachMemberIn':
      return eachMember(listOf(first, facts), member =>
        contains(listOf(second, facts), member),
      );
    default:
      return undefined;
  }
}

/**
 * Parameters that an expression of a rule names.
 * @public
 */
export function parametersInRule(expression: unknown): string[] {
  if (Array.isArray(expression)) return expression.flatMap(parametersInRule);
  const call = callOf(expression);
  if (!call) return [];
  const [name, given] = call;
  if (name === 'Ref') return [String(given)];
  if (name === 'Fn::ValueOf' && Array.isArray(given)) return [String(given[0])];
  return parametersInRule(given);
}

/**
 * The one function that an expression of a rule calls, and what it is given.
 * @public
 */
export function callOf(expression: unknown): [string, unknown] | undefined {
  if (
    typeof expression !== 'object' ||
    expression === null ||
    Array.isArray(expression)
  ) {
    return undefined;
  }
  const entries = Object.entries(expression);
  return entries.length === 1 ? entries[0] : undefined;
}

/** The value that a reference stands for, before it is taken for a text or a list. */
function referred(expression: unknown, facts: RuleFacts): string | Texts {
  const call = callOf(expression);
  if (!call) return undefined;
  const [name, given] = call;
  switch (name) {
    case 'Ref':
      return facts.parameter(String(given));
    case 'Fn::RefAll':
      return facts.valuesOfType?.(String(given));
    case 'Fn::ValueOf': {
      const [parameter, attribute]: unknown[] = Array.isArray(given)
        ? given
        : [];
      return facts.attribute?.(String(parameter), String(attribute));
    }
    default:
      return undefined;
  }
}

function textOf(expression: unknown, facts: RuleFacts): string | undefined {
  if (typeof expression === 'string') return expression;
  if (typeof expression === 'number' || typeof expression === 'boolean') {
    return String(expression);
  }
  const value = referred(expression, facts);
  if (!Array.isArray(value)) return value;
  return value.includes(undefined) ? undefined : value.join(',');
}

function listOf(expression: unknown, facts: RuleFacts): Texts {
  if (Array.isArray(expression)) {
    return expression.flatMap(item => listOf(item, facts) ?? [undefined]);
  }
  const value = referred(expression, facts) ?? textOf(expression, facts);
  return typeof value === 'string'
    ? value.split(',').map(item => item.trim())
    : value;
}

function equals(a: string | undefined, b: string | undefined): Truth {
  return a === undefined || b === undefined ? undefined : a === b;
}

function contains(list: Texts, text: string | undefined): Truth {
  if (!list || text === undefined) return undefined;
  return some(list.map(item => equals(item, text)));
}

function eachMember(
  list: Texts,
  holds: (member: string | undefined) => Truth,
): Truth {
  return list && every(list.map(holds));
}

function every(parts: Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function some(parts: Truth[]): Truth {
  return not(every(parts.map(not)));
}

function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
