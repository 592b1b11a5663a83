import { checkParameter } from './checkParameter';
import { parameterType } from './parameterType';
import type { Json, TemplateParameter } from './Template';
import { validationError } from './templateError';

/** One parameter as CreateStack and UpdateStack receive it. */
export interface GivenParameter {
  ParameterKey?: string;
  ParameterValue?: string;
  UsePreviousValue?: boolean;
}

/** What `DescribeStacks` and `GetTemplateSummary` show in place of a NoEcho value. */
export const MASKED = '****';

/**
 * Settles the values a stack operation runs with: given ones, previous ones, then defaults. Pure.
 *
 * @returns key -> value as given; an SSM parameter type keeps the SSM name here
 * @throws ValidationError for unknown, missing or unsuitable values
 */
export function parameterValues(options: {
  parameters: TemplateParameter[];
  given: GivenParameter[];
  previous?: Record<string, string>;
}): Record<string, string> {
  const { parameters, given, previous = {} } = options;
  const keys = new Set(parameters.map(({ key }) => key));
  const unknown = given
    .map(({ ParameterKey }) => ParameterKey ?? '')
    .filter(key => !keys.has(key));
  if (unknown.length > 0) {
    throw validationError(
      `Parameters: [${unknown.join(', ')}] do not exist in the template`,
    );
  }

  const values: Record<string, string> = {};
  const missing: string[] = [];
  for (const parameter of parameters) {
    const value = settle(
      parameter,
      given.find(({ ParameterKey }) => ParameterKey === parameter.key),
      previous,
    );
    if (value === undefined) {
      missing.push(parameter.key);
    } else {
      values[parameter.key] = value;
    }
  }
  if (missing.length > 0) {
    throw validationError(
      `Parameters: [${missing.join(', ')}] must have values`,
    );
  }
  for (const parameter of parameters) {
    const problem = checkParameter(parameter, values[parameter.key]);
    if (problem) {
      throw validationError(problem);
    }
  }
  return values;
}

function settle(
  parameter: TemplateParameter,
  given: GivenParameter | undefined,
  previous: Record<string, string>,
): string | undefined {
  if (!given) {
    return parameter.default;
  }
  if (!given.UsePreviousValue) {
    return given.ParameterValue ?? parameter.default;
  }
  if (given.ParameterValue) {
    throw validationError(
      `Invalid input for parameter key ${parameter.key}. Cannot specify usePreviousValue as true and non empty value for a parameter`,
    );
  }
  return previous[parameter.key] ?? parameter.default;
}

/** What `Ref` of a parameter gives: text, or a list for list types. */
export function parameterRef(type: string, value: string): Json {
  return parameterType(type).list
    ? value.split(',').map(member => member.trim())
    : value;
}
