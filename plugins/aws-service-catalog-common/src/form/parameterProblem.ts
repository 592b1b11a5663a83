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

/**
 * Whether a whole value matches a pattern; `undefined` when the engine cannot tell, which then is left to AWS.
 * @public
 */
export type MatchesPattern = (
  pattern: string,
  value: string,
) => boolean | undefined;

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Holds a value against the constraints of its parameter, as CloudFormation would. Says the first problem, and nothing
 * when the value will do.
 *
 * @param matches - what patterns are run by; the engine of JavaScript unless told otherwise. That one may take for ever
 * over a pattern and a value that were made for it, so a server brings another.
 * @public
 */
export function parameterProblem(
  schema: ParameterSchema,
  value: string | string[],
  matches: MatchesPattern = matchesInJavaScript,
): ParameterProblem | undefined {
  if (schema.type !== 'array') {
    return Array.isArray(value)
      ? { kind: 'not-a-text' }
      : valueProblem(schema, value, matches);
  }
  if (!Array.isArray(value)) return { kind: 'not-a-list' };
  for (const item of value) {
    // Lists travel as one text with commas between the values.
    if (item.includes(',')) return { kind: 'comma-in-item', item };
    const problem = valueProblem(schema.items, item, matches);
    if (problem) return { ...problem, item };
  }
  return undefined;
}

function valueProblem(
  schema: ParameterValueSchema,
  value: string,
  matches: MatchesPattern,
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
    (format && numberProblem(schema, value)) ??
    patternProblem(schema, value, matches)
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
  matches: MatchesPattern,
): ParameterProblem | undefined {
  const pattern = schema.pattern ?? schema['x-pattern'];
  return pattern !== undefined && matches(pattern, value) === false
    ? { kind: 'pattern', pattern }
    : undefined;
}

function matchesInJavaScript(pattern: string, value: string): boolean {
  return inJavaScript(pattern).test(value);
}

/** Strict where the pattern allows, as in a JSON Schema; else lenient. */
function inJavaScript(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}
