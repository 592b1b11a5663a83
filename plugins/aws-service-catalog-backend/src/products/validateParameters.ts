import {
  evaluateRule,
  parameterProblem,
  type ParameterProblem as ValueProblem,
  type ParameterSchema as PropertySchema,
  type ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import { matchesPattern } from './form/matchesPattern';
import type { ParameterSchema } from './form/parameterSchema';
import type { TemplateRules } from './form/templateRules';

/** What is wrong with the values of a launch. */
export interface ParameterProblem {
  /** Field of the request, `parameters.<key>`; `parameters` for a rule over several of them. */
  field: string;
  /** Says what to do, ready to be shown. */
  message: string;
}

/** The part of a launch form that decides about values. */
export interface ParameterForm {
  schema: ParameterSchema;
  rules: TemplateRules;
  hints: Readonly<
    Record<string, { label?: string; constraintDescription?: string }>
  >;
}

/**
 * Holds the values of a launch against its form, as CloudFormation would once the record exists. Rules that only AWS
 * can decide are left to it.
 *
 * @param kept - parameters of an update that keep a value which is not known here, i.e. NoEcho ones
 * @returns every problem, in the order of the form; none when the values will do
 */
export function validateParameters(
  form: ParameterForm,
  values: ParameterValues,
  kept: readonly string[] = [],
): ParameterProblem[] {
  const { properties, required } = form.schema;
  const problems: ParameterProblem[] = [];
  const say = (key: string, message: string) => {
    const label = form.hints[key]?.label;
    const name = label && label !== key ? `${key} (${label})` : key;
    problems.push({
      field: `parameters.${key}`,
      message: `${name} ${message}`,
    });
  };

  for (const key of Object.keys(values)) {
    if (!Object.hasOwn(properties, key)) {
      say(key, 'is not a parameter of this version; leave it out');
    }
  }
  for (const [key, property] of Object.entries(properties)) {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value !== undefined) {
      const problem = parameterProblem(property, value, matchesPattern);
      const why = form.hints[key]?.constraintDescription;
      const words = problem && inWords(problem);
      if (words) say(key, why ? `${words}: ${why}` : words);
    } else if (required.includes(key) && !kept.includes(key)) {
      say(key, 'is missing');
    }
  }
  if (problems.length > 0) return problems;
  return ruleProblems(form, withDefaults(properties, values, kept));
}

function inWords(problem: ValueProblem): string {
  const { item } = problem;
  const words = wordsOf(problem);
  return item === undefined ? words : `has '${item}', which ${words}`;
}

function wordsOf(problem: ValueProblem): string {
  switch (problem.kind) {
    case 'not-a-list':
      return 'takes a list of texts';
    case 'not-a-text':
      return 'takes one text, not a list';
    case 'comma-in-item':
      return 'must not contain a comma';
    case 'not-allowed':
      return `must be one of ${problem.allowed.join(', ')}`;
    case 'too-short':
      return problem.limit === 1
        ? 'must not be empty'
        : `must have at least ${problem.limit} characters`;
    case 'too-long':
      return `must have at most ${problem.limit} characters`;
    case 'not-a-number':
      return 'must be a number';
    case 'too-small':
      return `must be at least ${problem.limit}`;
    case 'too-big':
      return `must be at most ${problem.limit}`;
    case 'pattern':
      return 'does not have the form that the template asks for';
    default:
      return problem satisfies never;
  }
}

function withDefaults(
  properties: Record<string, PropertySchema>,
  values: ParameterValues,
  kept: readonly string[],
): ParameterValues {
  const all: ParameterValues = {};
  for (const [key, property] of Object.entries(properties)) {
    const value =
      values[key] ?? (kept.includes(key) ? undefined : property.default);
    if (value !== undefined) all[key] = value;
  }
  return all;
}

function ruleProblems(
  form: ParameterForm,
  values: ParameterValues,
): ParameterProblem[] {
  const facts = { parameter: (key: string) => values[key] };
  return form.rules
    .filter(
      ({ condition }) =>
        condition === undefined || evaluateRule(condition, facts) === true,
    )
    .flatMap(({ assertions }) => assertions)
    .filter(({ assert }) => evaluateRule(assert, facts) === false)
    .map(({ inWords: message }) => ({ field: 'parameters', message }));
}
