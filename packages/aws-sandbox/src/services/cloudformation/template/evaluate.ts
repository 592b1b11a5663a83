import { lookup } from '../../../core/lookup';
import { splitCidr } from './cidr';
import { getAttPath, substitute } from './references';
import { isObject, type Json, type JsonObject } from './Template';
import { validationError } from './templateError';

/** What a name means while a template is evaluated. */
export interface Scope {
  /** Value of a parameter, pseudo parameter or resource; undefined for an unknown name. */
  ref(name: string): Json | undefined;
  /** Value of an attribute; undefined when the resource or the attribute does not exist. */
  attribute(logicalId: string, attribute: string): Json | undefined;
  condition(name: string): boolean;
  mappings: JsonObject;
  /** Availability zones of a region; an empty name means the stack's region. */
  zones(region: string): string[];
  /** Value that another stack exports. */
  exported(name: string): string | undefined;
}

/** Marks `AWS::NoValue`: the property or list member is left out. */
const NO_VALUE = Symbol('AWS::NoValue');

type Value = Json | typeof NO_VALUE;

type Intrinsic = (argument: Json, scope: Scope) => Value;

/**
 * Evaluates a value of a template: every intrinsic function gives way to its result. Pure.
 *
 * @throws ValidationError (`Template error: …`) for an intrinsic that makes no sense
 */
export function evaluate(value: Json, scope: Scope): Json {
  const result = evaluateValue(value, scope);
  return result === NO_VALUE ? null : result;
}

/** As `evaluate`, for the properties of a resource: `AWS::NoValue` drops a property. */
export function evaluateObject(object: JsonObject, scope: Scope): JsonObject {
  const result: JsonObject = {};
  for (const [key, item] of Object.entries(object)) {
    const value = evaluateValue(item, scope);
    if (value !== NO_VALUE) {
      result[key] = value;
    }
  }
  return result;
}

function evaluateValue(value: Json, scope: Scope): Value {
  if (Array.isArray(value)) {
    return value
      .map(item => evaluateValue(item, scope))
      .filter((item): item is Json => item !== NO_VALUE);
  }
  if (!isObject(value)) {
    return value;
  }
  const keys = Object.keys(value);
  if (keys.length === 1 && (keys[0] === 'Ref' || keys[0].startsWith('Fn::'))) {
    const intrinsic = intrinsicNamed(keys[0]);
    if (!intrinsic) {
      throw validationError(
        `Template error: Unrecognized intrinsic function ${keys[0]}`,
      );
    }
    return intrinsic(value[keys[0]], scope);
  }
  return evaluateObject(value, scope);
}

function ref(argument: Json, scope: Scope): Value {
  if (argument === 'AWS::NoValue') {
    return NO_VALUE;
  }
  const value = typeof argument === 'string' ? scope.ref(argument) : undefined;
  if (value === undefined) {
    throw validationError(
      `Template format error: Unresolved resource dependencies [${String(
        argument,
      )}] in the Resources block of the template`,
    );
  }
  return value;
}

function getAtt(argument: Json, scope: Scope): Json {
  const [logicalId, name] = getAttPath(
    Array.isArray(argument)
      ? argument.map(part => evaluate(part, scope))
      : argument,
  );
  const value = scope.attribute(logicalId, name);
  if (value === undefined) {
    throw validationError(
      `Template error: resource ${logicalId} does not support attribute type ${name} in Fn::GetAtt`,
    );
  }
  return value;
}

function sub(argument: Json, scope: Scope): Json {
  const [text, own] = Array.isArray(argument) ? argument : [argument, {}];
  if (typeof text !== 'string' || !isObject(own)) {
    throw validationError(
      "Template error: One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string",
    );
  }
  return substitute(text, name => {
    let value: Json | undefined;
    if (Object.hasOwn(own, name)) {
      value = evaluate(own[name], scope);
    } else if (name.includes('.')) {
      value = getAtt(name, scope);
    } else {
      value = evaluate({ Ref: name }, scope);
    }
    return asText(value, () => {
      throw validationError(
        `Template error: variable ${name} in Fn::Sub expression does not resolve to a string`,
      );
    });
  });
}

function join(argument: Json, scope: Scope): Json {
  const parts = Array.isArray(argument) ? argument : [];
  const list = parts.length === 2 ? evaluate(parts[1], scope) : null;
  if (typeof parts[0] !== 'string' || !Array.isArray(list)) {
    throw validationError(
      'Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.',
    );
  }
  return list
    .map(item =>
      asText(item, () => {
        throw validationError(
          'Template error: every value of a Fn::Join list must be a string.',
        );
      }),
    )
    .join(parts[0]);
}

function split(argument: Json, scope: Scope): Json {
  const parts = Array.isArray(argument) ? argument : [];
  const text = parts.length === 2 ? evaluate(parts[1], scope) : null;
  if (typeof parts[0] !== 'string' || typeof text !== 'string') {
    throw validationError(
      'Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.',
    );
  }
  return text.split(parts[0]);
}

function select(argument: Json, scope: Scope): Json {
  const parts = Array.isArray(argument) ? argument : [];
  const index = parts.length === 2 ? Number(evaluate(parts[0], scope)) : NaN;
  const list = parts.length === 2 ? evaluate(parts[1], scope) : null;
  if (!Number.isInteger(index) || !Array.isArray(list)) {
    throw validationError(
      'Template error: Fn::Select requires a list argument with two elements: an integer index and a list',
    );
  }
  if (index < 0 || index >= list.length) {
    throw validationError(
      `Template error: Fn::Select cannot select nonexistent value at index ${index}`,
    );
  }
  return list[index];
}

function chooseIf(argument: Json, scope: Scope): Value {
  if (
    !Array.isArray(argument) ||
    argument.length !== 3 ||
    typeof argument[0] !== 'string'
  ) {
    throw validationError(
      'Template error: Fn::If requires a list argument with three elements',
    );
  }
  return evaluateValue(
    scope.condition(argument[0]) ? argument[1] : argument[2],
    scope,
  );
}

function findInMap(argument: Json, scope: Scope): Json {
  if (!Array.isArray(argument) || argument.length !== 3) {
    throw validationError(
      'Template error: every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value',
    );
  }
  const [map, top, second] = argument.map(part =>
    evaluateText('Fn::FindInMap', part, scope),
  );
  const value = nested(nested(nested(scope.mappings, map), top), second);
  if (value === undefined) {
    throw validationError(
      `Template error: Unable to get mapping for ${map}::${top}::${second}`,
    );
  }
  return value;
}

function nested(object: Json | undefined, key: string): Json | undefined {
  return isObject(object) ? lookup(object, key) : undefined;
}

function cidr(argument: Json, scope: Scope): Json {
  const [block, count, hostBits] = Array.isArray(argument)
    ? argument.map(part => evaluate(part, scope))
    : [];
  return splitCidr(String(block), Number(count), Number(hostBits ?? 8));
}

function importValue(argument: Json, scope: Scope): Json {
  const name = evaluateText('Fn::ImportValue', argument, scope);
  const value = scope.exported(name);
  if (value === undefined) {
    throw validationError(`No export named ${name} found.`);
  }
  return value;
}

function evaluateText(intrinsic: string, argument: Json, scope: Scope): string {
  return asText(evaluate(argument, scope), () => {
    throw validationError(
      `Template error: every ${intrinsic} object must have a String-typed value.`,
    );
  });
}

function asText(value: Json, otherwise: () => never): string {
  return typeof value === 'object' ? otherwise() : String(value);
}

const INTRINSICS: Record<string, Intrinsic> = {
  Ref: ref,
  'Fn::Base64': (argument, scope) =>
    Buffer.from(evaluateText('Fn::Base64', argument, scope)).toString('base64'),
  'Fn::Cidr': cidr,
  'Fn::FindInMap': findInMap,
  'Fn::GetAZs': (argument, scope) =>
    scope.zones(evaluateText('Fn::GetAZs', argument, scope)),
  'Fn::GetAtt': getAtt,
  'Fn::If': chooseIf,
  'Fn::ImportValue': importValue,
  'Fn::Join': join,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::Sub': sub,
};

function intrinsicNamed(name: string): Intrinsic | undefined {
  return lookup(INTRINSICS, name);
}
