/*
 * Rules of templates and of TEMPLATE constraints, decided in the browser so that a person hears about a violation while
 * typing. The functions are those of
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-rules.html.
 *
 * What the browser cannot know (a value not entered yet, an attribute of a VPC) makes an expression unknown: neither
 * kept nor broken. CloudFormation decides in the end.
 */
import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import { isEmptyValue } from './parameterSchema';

/** Undefined: it cannot be said here. */
type Truth = boolean | undefined;

/** What a rule may ask about. Undefined: it cannot be said here. */
export type RuleFacts = {
  parameter: (key: string) => string[] | undefined;
  /** Every value that exists for an AWS-specific parameter type. */
  valuesOfType: (type: string) => string[] | undefined;
  /** Attribute of a value of a parameter. */
  attribute: (parameter: string, attribute: string) => string[] | undefined;
};

/** An assertion that does not hold. */
export type RuleViolation = {
  rule: string;
  /** In the words of the rule's author. */
  words: string;
  /** Parameters that the assertion is about. */
  parameters: string[];
};

/** A function of one key, as templates write them; undefined for anything else. */
function functionOf(
  value: unknown,
): { name: string; argument: unknown } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const [entry, ...others] = Object.entries(value);
  if (!entry || others.length > 0) return undefined;
  const [name, argument] = entry;
  return { name, argument };
}

const operandsOf = (argument: unknown): unknown[] =>
  Array.isArray(argument) ? argument : [];

/** The texts that an expression stands for; undefined as soon as one of them cannot be said. */
function textsOf(expression: unknown, facts: RuleFacts): string[] | undefined {
  if (Array.isArray(expression)) {
    const parts = expression.map(part => textsOf(part, facts));
    return parts.every(part => part !== undefined) ? parts.flat() : undefined;
  }
  const call = functionOf(expression);
  if (!call) {
    return typeof expression === 'object' ? undefined : [String(expression)];
  }
  switch (call.name) {
    case 'Ref':
      return facts.parameter(String(call.argument));
    case 'Fn::RefAll':
      return facts.valuesOfType(String(call.argument));
    case 'Fn::ValueOf': {
      const [parameter, attribute] = operandsOf(call.argument).map(String);
      return facts.attribute(parameter, attribute);
    }
    default:
      return undefined;
  }
}

function all(truths: Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

const not = (truth: Truth): Truth => (truth === undefined ? truth : !truth);

function compared(
  argument: unknown,
  facts: RuleFacts,
  compare: (left: string[], right: string[]) => boolean,
): Truth {
  const [left, right] = operandsOf(argument).map(part => textsOf(part, facts));
  return left && right ? compare(left, right) : undefined;
}

/** Decides a boolean expression of a rule as far as that is possible. */
export function decideRule(expression: unknown, facts: RuleFacts): Truth {
  const call = functionOf(expression);
  if (!call) return undefined;
  const { name, argument } = call;
  const operands = () =>
    operandsOf(argument).map(part => decideRule(part, facts));
  switch (name) {
    case 'Fn::And':
      return all(operands());
    case 'Fn::Or':
      return not(all(operands().map(not)));
    case 'Fn::Not':
      return not(operands()[0]);
    case 'Fn::Equals':
      return compared(
        argument,
        facts,
        (left, right) => left.join(',') === right.join(','),
      );
    case 'Fn::Contains':
      return compared(argument, facts, (list, wanted) =>
        wanted.every(text => list.includes(text)),
      );
    case 'Fn::EachMemberEquals':
      return compared(argument, facts, (list, [wanted]) =>
        list.every(text => text === wanted),
      );
    case 'Fn::EachMemberIn':
      return compared(argument, facts, (list, allowed) =>
        list.every(text => allowed.includes(text)),
      );
    default:
      return undefined;
  }
}

/** Parameters that an expression names. */
function parametersIn(expression: unknown): string[] {
  if (Array.isArray(expression)) return expression.flatMap(parametersIn);
  if (typeof expression !== 'object' || expression === null) return [];
  return Object.entries(expression).flatMap(([name, argument]) => {
    if (name === 'Ref') return [String(argument)];
    if (name === 'Fn::ValueOf') return [String(operandsOf(argument)[0])];
    return parametersIn(argument);
  });
}

const elementType = (type: string) => /^List<(.+)>$/.exec(type)?.[1] ?? type;

/** What the form itself tells: entered values, and the options of its pickers where those are complete. */
export function factsOf(
  form: LaunchForm,
  values: ParameterValues,
  place: { accountId: string; region: string },
): RuleFacts {
  const pseudo: Record<string, string> = {
    'AWS::AccountId': place.accountId,
    'AWS::Region': place.region,
  };
  const parameter = (key: string) => {
    if (key in pseudo) return [pseudo[key]];
    const value = values[key];
    return value === undefined || isEmptyValue(value)
      ? undefined
      : [value].flat();
  };
  return {
    parameter,
    valuesOfType: type =>
      Object.values(form.hints)
        .filter(hint => elementType(hint.type) === type)
        .map(({ picker }) => picker)
        .find(picker => picker?.available && !picker.truncated)
        ?.options?.map(({ value }) => value),
    attribute: (key, attribute) => {
      const options = form.hints[key]?.picker?.options;
      if (attribute !== 'VpcId' || !options) return undefined;
      const parents = parameter(key)?.map(
        chosen => options.find(({ value }) => value === chosen)?.parent,
      );
      return parents?.every(parent => parent !== undefined)
        ? parents
        : undefined;
    },
  };
}

/** Assertions that certainly do not hold, of rules that certainly apply. */
export function brokenRules(
  rules: LaunchForm['rules'],
  facts: RuleFacts,
): RuleViolation[] {
  return rules
    .filter(
      ({ condition }) =>
        condition === undefined || decideRule(condition, facts) === true,
    )
    .flatMap(({ name, assertions }) =>
      assertions
        .filter(({ assert }) => decideRule(assert, facts) === false)
        .map(({ assert, inWords }) => ({
          rule: name,
          words: inWords,
          parameters: parametersIn(assert),
        })),
    );
}
