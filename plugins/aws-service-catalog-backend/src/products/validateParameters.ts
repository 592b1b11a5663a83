import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import type {
  ParameterSchema,
  PropertySchema,
  ValueSchema,
} from './form/parameterSchema';
import { evaluateRule } from './form/ruleExpression';
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

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

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
      const problem = propertyProblem(property, value);
      const why = form.hints[key]?.constraintDescription;
      if (problem) say(key, why ? `${problem}: ${why}` : problem);
    } else if (required.includes(key) && !kept.includes(key)) {
      say(key, 'is missing');
    }
  }
  if (problems.length > 0) return problems;
  return ruleProblems(form, withDefaults(properties, values, kept));
}

function propertyProblem(
  property: PropertySchema,
  value: string | string[],
): string | undefined {
  if (property.type === 'array') {
    if (!Array.isArray(value)) return 'takes a list of texts';
    const items: ValueSchema = property.items;
    for (const item of value) {
      const problem = item.includes(',')
        ? 'must not contain a comma'
        : valueProblem(items, item);
      if (problem) return `has '${item}', which ${problem}`;
    }
    return undefined;
  }
  return Array.isArray(value)
    ? 'takes one text, not a list'
    : valueProblem(property, value);
}

function valueProblem(schema: ValueSchema, value: string): string | undefined {
  const { minLength, maxLength } = schema;
  if (schema.enum && !schema.enum.includes(value)) {
    return `must be one of ${schema.enum.join(', ')}`;
  }
  if (minLength !== undefined && value.length < minLength) {
    return minLength === 1
      ? 'must not be empty'
      : `must have at least ${minLength} characters`;
  }
  if (maxLength !== undefined && value.length > maxLength) {
    return `must have at most ${maxLength} characters`;
  }
  if (schema.format === 'cloudformation-number') {
    const problem = numberProblem(schema, value);
    if (problem) return problem;
  }
  return matchesPattern(schema, value)
    ? undefined
    : 'does not have the form that the template asks for';
}

function numberProblem(schema: ValueSchema, value: string): string | undefined {
  const least = schema['x-minimum'];
  const most = schema['x-maximum'];
  if (!NUMBER.test(value)) return 'must be a number';
  if (least !== undefined && Number(value) < Number(least)) {
    return `must be at least ${least}`;
  }
  if (most !== undefined && Number(value) > Number(most)) {
    return `must be at most ${most}`;
  }
  return undefined;
}

function matchesPattern(schema: ValueSchema, value: string): boolean {
  if (schema.pattern) return new RegExp(schema.pattern, 'u').test(value);
  const lenient = schema['x-pattern'];
  return lenient === undefined || new RegExp(lenient).test(value);
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
  return form.rules
    .filter(
      ({ condition }) =>
        condition === undefined || evaluateRule(condition, values) === true,
    )
    .flatMap(({ assertions }) => assertions)
    .filter(({ assert }) => evaluateRule(assert, values) === false)
    .map(({ inWords }) => ({ field: 'parameters', message: inWords }));
}
