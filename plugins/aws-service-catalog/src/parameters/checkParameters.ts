import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  isEmptyValue,
  orderedParameters,
  parameterSchemas,
  requiredParameters,
  type ParameterSchema,
  type ParameterValue,
} from './parameterSchema';

/** What is wrong with a value, to be said in words. `author`: in those of the template's author. */
export type ParameterProblem =
  | { kind: 'required' }
  | { kind: 'author'; words: string }
  | { kind: 'notAllowed' }
  | { kind: 'pattern'; pattern: string }
  | { kind: 'tooShort' | 'tooLong' | 'tooFew' | 'tooMany'; limit: number }
  | { kind: 'notANumber' }
  | { kind: 'tooSmall' | 'tooBig'; limit: string }
  | { kind: 'otherParent'; parent: string };

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
ajv.addFormat('cloudformation-number', NUMBER);
ajv.addKeyword({
  keyword: 'x-minimum',
  type: 'string',
  validate: (limit: number | string, value: string) =>
    !NUMBER.test(value) || Number(value) >= Number(limit),
});
ajv.addKeyword({
  keyword: 'x-maximum',
  type: 'string',
  validate: (limit: number | string, value: string) =>
    !NUMBER.test(value) || Number(value) <= Number(limit),
});

/** Templates are checked with Java's regular expressions; one that the browser cannot read is left to the server. */
function compiled(schema: ParameterSchema): ValidateFunction {
  const { pattern, ...rest } = schema;
  if (pattern === undefined) return ajv.compile(schema);
  try {
    return ajv.compile(schema);
  } catch {
    return ajv.compile(rest);
  }
}

function problemOf(error: ErrorObject): ParameterProblem | undefined {
  const limit = Number(error.params.limit);
  switch (error.keyword) {
    case 'enum':
      return { kind: 'notAllowed' };
    case 'pattern':
      return { kind: 'pattern', pattern: String(error.params.pattern) };
    case 'minLength':
      return { kind: 'tooShort', limit };
    case 'maxLength':
      return { kind: 'tooLong', limit };
    case 'minItems':
      return { kind: 'tooFew', limit };
    case 'maxItems':
      return { kind: 'tooMany', limit };
    case 'format':
      return { kind: 'notANumber' };
    case 'x-minimum':
      return { kind: 'tooSmall', limit: String(error.schema) };
    case 'x-maximum':
      return { kind: 'tooBig', limit: String(error.schema) };
    default:
      return undefined;
  }
}

/** Checks the values of one form; made once per form, since compiling takes longer than checking. */
export type ParameterChecker = (
  values: ParameterValues,
) => Record<string, ParameterProblem>;

/**
 * Makes the check of a form's values against the types and constraints of the template. Each parameter gets at most one
 * problem, the author's words first when there are any.
 */
export function parameterChecker(form: LaunchForm): ParameterChecker {
  const schemas = parameterSchemas(form);
  const required = requiredParameters(form);
  const kept = form.kept ?? [];
  const checks = orderedParameters(form).map(key => {
    const validate = compiled(schemas[key]);
    const words = form.hints[key]?.constraintDescription;
    return {
      key,
      check: (value: ParameterValue | undefined) => {
        if (isEmptyValue(value)) {
          if (kept.includes(key)) return undefined;
          if (required.includes(key)) return { kind: 'required' as const };
          if (value === undefined) return undefined;
        }
        if (validate(value)) return undefined;
        if (words) return { kind: 'author' as const, words };
        return validate.errors?.map(problemOf).find(Boolean);
      },
    };
  });
  return values => {
    const problems: Record<string, ParameterProblem> = {};
    for (const { key, check } of checks) {
      const problem = check(values[key]);
      if (problem) problems[key] = problem;
    }
    return problems;
  };
}
