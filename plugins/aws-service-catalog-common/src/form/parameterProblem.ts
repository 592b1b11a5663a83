import type { ParameterSchema, ParameterValueSchema } from './parameterSchema';

/**
 * Why a value does not fit its parameter. For a list, `item` is the value in it that does not fit.
 * @public
 */
export type ParameterProblem = { item?: string } & (
  | { kind: 'not-a-list' }
  | { kind: 'not-a-text' }
  | { kind: 'comma-in-item' }
  | { kind: 'not-allowed'; allowed: string[] }
  | { kind: 'too-short'; limit: number }
  | { kind: 'too-long'; limit: number }
  | { kind: 'not-a-number' }
  | { kind: 'too-small'; limit: string }
  | { kind: 'too-big'; limit: string }
  | { kind: 'pattern'; pattern: string }
);

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Holds a value against the constraints of its parameter, as CloudFormation would. Says the first problem, and nothing
 * when the value will do.
 * @public
 */
export function parameterProblem(
  schema: ParameterSchema,
  value: string | string[],
): ParameterProblem | undefined {
  if (schema.type !== 'array') {
    return Array.isArray(value)
      ? { kind: 'not-a-text' }
      : valueProblem(schema, value);
  }
  if (!Array.isArray(value)) return { kind: 'not-a-list' };
  for (const item of value) {
    // Lists travel as one text with commas between the values.
    if (item.includes(',')) return { kind: 'comma-in-item', item };
    const problem = valueProblem(schema.items, item);
    if (problem) return { ...problem, item };
  }
  return undefined;
}

function valueProblem(
  schema: ParameterValueSchema,
  value: string,
): ParameterProblem | undefined {
  const { minLength, maxLength, format } = schema;
  if (schema.enum && !schema.enum.includes(value)) {
    return { kind: 'not-allowed', allowed: schema.enum };
  }
  if (minLength !== undefined && value.length < minLength) {
    return { kind: 'too-short', limit: minLength };
  }
  if (maxLength !== undefined && value.length > maxLength) {
    return { kind: 'too-long', limit: maxLength };
  }
  return (
    (format && numberProblem(schema, value)) ?? patternProblem(schema, value)
  );
}

function numberProblem(
  schema: ParameterValueSchema,
  value: string,
): ParameterProblem | undefined {
  const least = schema['x-minimum'];
  const most = schema['x-maximum'];
  if (!NUMBER.test(value)) return { kind: 'not-a-number' };
  if (least !== undefined && Number(value) < Number(least)) {
    return { kind: 'too-small', limit: least };
  }
  if (most !== undefined && Number(value) > Number(most)) {
    return { kind: 'too-big', limit: most };
  }
  return undefined;
}

function patternProblem(
  schema: ParameterValueSchema,
  value: string,
): ParameterProblem | undefined {
  const { pattern } = schema;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return { kind: 'pattern', pattern };
  }
  const lenient = schema['x-pattern'];
  if (lenient !== undefined && !new RegExp(lenient).test(value)) {
    return { kind: 'pattern', pattern: lenient };
  }
  return undefined;
}
