import { parameterType } from './parameterType';
import {
  isObject,
  type Json,
  type JsonObject,
  type TemplateParameter,
} from './Template';
import { formatError, validationError } from './templateError';

const PROPERTIES = [
  'AllowedPattern',
  'AllowedValues',
  'ConstraintDescription',
  'Default',
  'Description',
  'MaxLength',
  'MaxValue',
  'MinLength',
  'MinValue',
  'NoEcho',
  'Type',
];

/** Reads the `Parameters` section; numbers and booleans become text, as the API answers them. */
export function parseParameters(parameters: JsonObject): TemplateParameter[] {
  return Object.entries(parameters).map(([key, value]) =>
    parseParameter(key, value),
  );
}

function parseParameter(key: string, value: Json): TemplateParameter {
  if (!/^[A-Za-z0-9]+$/.test(key)) {
    throw formatError(`Parameter name ${key} is non alphanumeric.`);
  }
  if (!isObject(value) || typeof value.Type !== 'string') {
    throw formatError(
      `[/Parameters/${key}] Every Parameters object must contain a Type member.`,
    );
  }
  const unknown = Object.keys(value).find(name => !PROPERTIES.includes(name));
  if (unknown) {
    throw validationError(`Invalid template parameter property '${unknown}'`);
  }
  parameterType(value.Type);
  return {
    key,
    type: value.Type,
    default: scalarText(key, 'Default', value.Default),
    description: scalarText(key, 'Description', value.Description),
    noEcho: String(value.NoEcho ?? false) === 'true',
    allowedValues: allowedValues(key, value.AllowedValues),
    allowedPattern: allowedPattern(key, value.AllowedPattern),
    constraintDescription: scalarText(
      key,
      'ConstraintDescription',
      value.ConstraintDescription,
    ),
    minLength: bound(key, 'MinLength', value.MinLength),
    maxLength: bound(key, 'MaxLength', value.MaxLength),
    minValue: bound(key, 'MinValue', value.MinValue),
    maxValue: bound(key, 'MaxValue', value.MaxValue),
  };
}

function scalarText(
  key: string,
  property: string,
  value: Json | undefined,
): string | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  if (typeof value === 'object') {
    throw formatError(
      `Every ${property} member must be a string. Parameter ${key} is malformed.`,
    );
  }
  return String(value);
}

function bound(
  key: string,
  property: string,
  value: Json | undefined,
): string | undefined {
  const text = scalarText(key, property, value);
  if (text !== undefined && Number.isNaN(Number(text))) {
    throw formatError(
      `Any ${property} member must be a number. Parameter ${key} is malformed.`,
    );
  }
  return text;
}

function allowedValues(
  key: string,
  value: Json | undefined,
): string[] | undefined {
  if (value === undefined) {
    return undefined;
  }
  if (
    !Array.isArray(value) ||
    value.some(item => typeof item === 'object' || item === undefined)
  ) {
    throw formatError(
      `Any AllowedValues member must be a list of strings. Parameter ${key} is malformed.`,
    );
  }
  return value.map(String);
}

function allowedPattern(
  key: string,
  value: Json | undefined,
): string | undefined {
  const pattern = scalarText(key, 'AllowedPattern', value);
  if (pattern !== undefined) {
    try {
      RegExp(pattern);
    } catch {
      throw formatError(
        `AllowedPattern '${pattern}' of parameter ${key} is not a regular expression.`,
      );
    }
  }
  return pattern;
}
