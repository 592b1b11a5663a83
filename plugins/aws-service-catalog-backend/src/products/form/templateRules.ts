import {
  callOf,
  type LaunchForm,
} from 'backstage-plugin-aws-service-catalog-common';
import { isObject, parseJson } from '../../json';

/** Rules that hold for the parameters of a launch. */
export type TemplateRules = LaunchForm['rules'];

/**
 * Rules of TEMPLATE constraints and of the template itself.
 *
 * @param rules - as JSON text, as `DescribeProvisioningParameters` gives them in its usage instruction `rules`
 */
export function templateRules(rules: string | undefined): TemplateRules {
  const parsed = parseJson(rules);
  if (!isObject(parsed)) return [];
  const byName = isObject(parsed.Rules) ? parsed.Rules : parsed;
  return Object.entries(byName).flatMap(([name, rule]) => {
    if (!isObject(rule) || !Array.isArray(rule.Assertions)) return [];
    return {
      name,
      condition: isObject(rule.RuleCondition) ? rule.RuleCondition : undefined,
      assertions: rule.Assertions.flatMap((assertion: unknown) => {
        if (!isObject(assertion) || !isObject(assertion.Assert)) return [];
        return {
          assert: assertion.Assert,
          inWords:
            typeof assertion.AssertDescription === 'string'
              ? assertion.AssertDescription
              : ruleInWords(assertion.Assert),
        };
      }),
    };
  });
}

/** Words for an assertion whose author gave none. */
export function ruleInWords(expression: unknown): string {
  const ref = refOf(expression);
  if (ref !== undefined) return ref;
  if (Array.isArray(expression)) return expression.map(ruleInWords).join(', ');
  const call = callOf(expression);
  if (!call) return String(expression);
  const [name, given] = call;
  const [first, second]: unknown[] = Array.isArray(given) ? given : [given];
  switch (name) {
    case 'Fn::And':
      return wordsOfAll(given, ' and ');
    case 'Fn::Or':
      return wordsOfAll(given, ' or ');
    case 'Fn::Not':
      return `not: ${ruleInWords(first)}`;
    case 'Fn::Equals':
      return `${ruleInWords(first)} is ${ruleInWords(second)}`;
    case 'Fn::Contains':
      return `${ruleInWords(second)} is one of ${ruleInWords(first)}`;
    case 'Fn::EachMemberEquals':
      return `each of ${ruleInWords(first)} is ${ruleInWords(second)}`;
    case 'Fn::EachMemberIn':
      return `each of ${ruleInWords(first)} is one of ${ruleInWords(second)}`;
    default:
      return `what AWS knows by ${name.replace('Fn::', '')} of ${ruleInWords(
        first,
      )}`;
  }
}

function wordsOfAll(given: unknown, joint: string): string {
  return (Array.isArray(given) ? given : [given]).map(ruleInWords).join(joint);
}

/** The parameter that an expression refers to. */
function refOf(expression: unknown): string | undefined {
  const call = callOf(expression);
  return call?.[0] === 'Ref' && typeof call[1] === 'string'
    ? call[1]
    : undefined;
}
