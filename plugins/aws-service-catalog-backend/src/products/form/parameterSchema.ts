import type {
  ParameterSchema as PropertySchema,
  ParameterValueSchema,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ParameterView } from '../../aws/serviceCatalog/describeProvisioningParameters';

/** JSON Schema (draft 07) of the parameters of a launch. */
export interface ParameterSchema {
  [keyword: string]: unknown;
  $schema: 'http://json-schema.org/draft-07/schema#';
  type: 'object';
  additionalProperties: false;
  required: string[];
  properties: Record<string, PropertySchema>;
}

/**
 * @param labels - titles of parameters that the template's interface metadata gives
 */
export function parameterSchema(
  parameters: readonly ParameterView[],
  labels: Readonly<Record<string, string>> = {},
): ParameterSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    additionalProperties: false,
    required: parameters
      .filter(parameter => parameter.defaultValue === undefined)
      .map(parameter => parameter.key),
    properties: Object.fromEntries(
      parameters.map(parameter => [
        parameter.key,
        propertySchema(parameter, labels[parameter.key]),
      ]),
    ),
  };
}

/** Whether CloudFormation takes a list for the parameter: it is sent as one text, with commas. */
export function isListType(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

function propertySchema(
  parameter: ParameterView,
  title: string | undefined,
): PropertySchema {
  const value = valueSchema(parameter);
  const list = isListType(parameter.type);
  return defined({
    ...(list ? { type: 'array' as const, items: value } : value),
    title,
    description: parameter.description,
    default: shownDefault(parameter, list),
  });
}

function valueSchema(parameter: ParameterView): ParameterValueSchema {
  const isNumber = /^(Number|List<Number>)$/.test(parameter.type);
  return defined({
    type: 'string',
    format: isNumber ? 'cloudformation-number' : undefined,
    enum: parameter.allowedValues,
    ...patternOf(parameter.allowedPattern),
    minLength: minLengthOf(parameter, isNumber),
    maxLength: numberOf(parameter.maxLength),
    'x-minimum': parameter.minValue,
    'x-maximum': parameter.maxValue,
  });
}

// An empty text is a value where the template asks for any text, but never the id of something in AWS.
function minLengthOf(
  parameter: ParameterView,
  isNumber: boolean,
): number | undefined {
  const least = numberOf(parameter.minLength);
  const named = isNumber || parameter.type.includes('AWS::');
  return named ? Math.max(least ?? 0, 1) : least;
}

// The template's patterns are Java's and hold for the whole value. What JavaScript cannot read is left to AWS.
function patternOf(
  allowedPattern: string | undefined,
): Pick<ParameterValueSchema, 'pattern' | 'x-pattern'> {
  if (allowedPattern === undefined) return {};
  const whole = `^(?:${allowedPattern})$`;
  if (compiles(whole, 'u')) return { pattern: whole };
  return compiles(whole, '') ? { 'x-pattern': whole } : {};
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

// The default of a NoEcho parameter is as secret as any other value of it.
function shownDefault(
  { defaultValue, noEcho }: ParameterView,
  list: boolean,
): string | string[] | undefined {
  if (defaultValue === undefined || noEcho) return undefined;
  if (!list) return defaultValue;
  return defaultValue === ''
    ? []
    : defaultValue.split(',').map(item => item.trim());
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function defined<T extends object>(object: T): T {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as T;
}
