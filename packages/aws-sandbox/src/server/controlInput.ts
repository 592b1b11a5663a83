import type { Fault, FaultEffect, FaultMatch } from '../faults/fault';
import type { WireRequest } from '../protocols/wire';

/** A control request that cannot be served; its message goes to the sender. */
export class ControlError extends Error {
  constructor(message: string, readonly status: number = 400) {
    super(message);
    this.name = 'ControlError';
  }
}

type Body = Record<string, unknown>;

const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON object in a request's body. */
export function readJson({ body }: WireRequest): Body {
  let value: unknown;
  try {
    value = JSON.parse(body.toString('utf8') || '{}');
  } catch {
    throw new ControlError('The body is not valid JSON');
  }
  if (!isObject(value)) {
    throw new ControlError('The body must be a JSON object');
  }
  return value;
}

/** A number of at least `least`; `fallback` when it is absent. */
export function numberIn(
  body: Body,
  name: string,
  least: number,
  fallback?: number,
): number {
  const value = body[name] ?? fallback;
  if (typeof value !== 'number' || !(value >= least)) {
    throw new ControlError(`${name} must be a number of at least ${least}`);
  }
  return value;
}

/** Text; undefined when it is absent. */
export function textIn(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value !== undefined && typeof value !== 'string') {
    throw new ControlError(`${name} must be text`);
  }
  return value;
}

const MATCH_KEYS = [
  'service',
  'operation',
  'accountId',
  'region',
  'resourceType',
  'logicalId',
  'stackName',
] as const;

function readMatch(value: unknown): FaultMatch {
  const body = value ?? {};
  if (!isObject(body)) {
    throw new ControlError('match must be an object');
  }
  const unknown = Object.keys(body).find(
    key => !MATCH_KEYS.some(known => known === key),
  );
  if (unknown) {
    throw new ControlError(
      `match.${unknown} is unknown; known are ${MATCH_KEYS.join(', ')}`,
    );
  }
  return Object.fromEntries(MATCH_KEYS.map(key => [key, textIn(body, key)]));
}

function required(body: Body, name: string): string {
  const text = textIn(body, name);
  if (!text) {
    throw new ControlError(`effect.${name} is missing`);
  }
  return text;
}

function readEffect(value: unknown): FaultEffect {
  if (!isObject(value)) {
    throw new ControlError('effect must be an object with a type');
  }
  switch (value.type) {
    case 'error':
      return {
        type: 'error',
        code: required(value, 'code'),
        message: textIn(value, 'message'),
        status:
          value.status === undefined
            ? undefined
            : numberIn(value, 'status', 400),
      };
    case 'throttle':
      return { type: 'throttle', perSecond: numberIn(value, 'perSecond', 0) };
    case 'latency':
      return { type: 'latency', ms: numberIn(value, 'ms', 0) };
    case 'lose-answer':
    case 'drop':
      return { type: value.type };
    case 'fail-resource': {
      const on = textIn(value, 'on');
      if (on && on !== 'create' && on !== 'update' && on !== 'delete') {
        throw new ControlError('effect.on must be create, update or delete');
      }
      return {
        type: 'fail-resource',
        reason: required(value, 'reason'),
        on: on as 'create' | 'update' | 'delete' | undefined,
      };
    }
    default:
      throw new ControlError(
        'effect.type must be error, throttle, latency, lose-answer, drop or fail-resource',
      );
  }
}

/** Reads a fault; throws ControlError naming the field that is wrong. */
export function readFault(body: Body): Fault {
  return {
    match: readMatch(body.match),
    effect: readEffect(body.effect),
    times: body.times === undefined ? undefined : numberIn(body, 'times', 1),
    after: body.after === undefined ? undefined : numberIn(body, 'after', 0),
  };
}
