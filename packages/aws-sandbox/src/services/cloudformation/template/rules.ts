import { type BooleanFunction, decide } from './conditions';
import { evaluate, type Scope } from './evaluate';
import { parameterType } from './parameterType';
import {
  isObject,
  type Json,
  type JsonObject,
  type TemplateParameter,
  type TemplateRule,
} from './Template';
import { formatError, validationError } from './templateError';

/** What rules may ask about the account: `Fn::RefAll`, `Fn::ValueOf` and `Fn::ValueOfAll`. */
export interface AccountFacts {
  /** Every value that exists for an AWS-specific parameter type, such as `AWS::EC2::VPC::Id`. */
  values(type: string): string[];
  /** Attribute of one value, such as `VpcId` of a subnet or `Tags.Department` of a VPC; undefined when it has none. */
  attribute(type: string, value: string, attribute: string): string | undefined;
}

/**
 * Runs the rules of a template against settled parameters.
 *
 * @throws ValidationError naming the first rule that fails, with its AssertDescription
 */
export function checkRules(options: {
  rules: JsonObject;
  parameters: TemplateParameter[];
  scope: Scope;
  facts: AccountFacts;
}): void {
  const { rules, parameters, scope, facts } = options;
  const more = ruleFunctions(parameters, scope, facts);
  for (const [name, written] of Object.entries(rules)) {
    const rule = readRule(name, written);
    if (rule.condition !== undefined && !decide(rule.condition, scope, more)) {
      continue;
    }
    for (const { assert, description } of rule.assertions) {
      if (!decide(assert, scope, more)) {
        throw validationError(
          `Template error: Rule ${name} failed: ${
            description ?? 'an assertion evaluated to false'
          }`,
        );
      }
    }
  }
}

function readRule(name: string, written: Json): TemplateRule {
  const assertions = isObject(written) ? written.Assertions : undefined;
  if (!isObject(written) || !Array.isArray(assertions)) {
    throw formatError(`Rule ${name} must contain a list of Assertions.`);
  }
  return {
    condition: written.RuleCondition,
    assertions: assertions.map(assertion => {
      if (!isObject(assertion) || assertion.Assert === undefined) {
        throw formatError(
          `Every assertion of rule ${name} must contain an Assert member.`,
        );
      }
      return {
        assert: assertion.Assert,
        description:
          typeof assertion.AssertDescription === 'string'
            ? assertion.AssertDescription
            : undefined,
      };
    }),
  };
}

function ruleFunctions(
  parameters: TemplateParameter[],
  scope: Scope,
  facts: AccountFacts,
): Record<string, BooleanFunction> {
  const valueOf = (argument: Json): string[] => {
    const [key, attribute] = Array.isArray(argument)
      ? argument.map(String)
      : [];
    const parameter = parameters.find(candidate => candidate.key === key);
    if (!parameter) {
      throw formatError(
        `Fn::ValueOf names a parameter that does not exist: ${key}`,
      );
    }
    const { element } = parameterType(parameter.type);
    const values = texts(evaluate({ Ref: key }, scope));
    return values.flatMap(
      value => facts.attribute(element, value, attribute) ?? [],
    );
  };
  const list = (value: Json): string[] => {
    if (Array.isArray(value)) {
      return value.flatMap(list);
    }
    if (isObject(value)) {
      if ('Fn::RefAll' in value) {
        return facts.values(String(value['Fn::RefAll']));
      }
      if ('Fn::ValueOf' in value) {
        return valueOf(value['Fn::ValueOf']);
      }
      if ('Fn::ValueOfAll' in value) {
        const [type, attribute] = texts(value['Fn::ValueOfAll']);
        return facts
          .values(type)
          .flatMap(item => facts.attribute(type, item, attribute) ?? []);
      }
    }
    return texts(evaluate(value, scope));
  };
  const pair = (name: string, argument: Json): [string[], string[]] => {
    if (!Array.isArray(argument) || argument.length !== 2) {
      throw formatError(`${name} requires a list argument with two elements`);
    }
    return [list(argument[0]), list(argument[1])];
  };
  return {
    'Fn::Contains': argument => {
      const [haystack, needles] = pair('Fn::Contains', argument);
      return (
        needles.length > 0 && needles.every(item => haystack.includes(item))
      );
    },
    'Fn::EachMemberEquals': argument => {
      const [members, [expected]] = pair('Fn::EachMemberEquals', argument);
      return members.every(member => member === expected);
    },
    'Fn::EachMemberIn': argument => {
      const [members, allowed] = pair('Fn::EachMemberIn', argument);
      return members.every(member => allowed.includes(member));
    },
    'Fn::Equals': argument => {
      const [left, right] = pair('Fn::Equals', argument);
      return left.join(',') === right.join(',');
    },
  };
}

function texts(value: Json): string[] {
  return [value].flat().map(String);
}
