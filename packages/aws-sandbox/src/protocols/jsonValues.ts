import { AwsError } from '../core/AwsError';
import type { ServiceModel, Shape } from '../shapes/model';
import { epochSeconds, readTime } from './timestamps';
import type { WireRequest } from './wire';

function readScalar(value: unknown, shape: Shape, path: string): unknown {
  const refuse = (expected: string): never => {
    throw new AwsError(
      'SerializationException',
      `${path} must be ${expected}, not ${typeof value}`,
    );
  };
  switch (shape.type) {
    case 'string':
      return typeof value === 'string' ? value : refuse('a string');
    case 'boolean':
      return typeof value === 'boolean' ? value : refuse('a boolean');
    case 'timestamp':
      return typeof value === 'number' || typeof value === 'string'
        ? readTime(value) ?? refuse('a time')
        : refuse('a time');
    case 'blob':
      return typeof value === 'string'
        ? Buffer.from(value, 'base64')
        : refuse('base64 text');
    default:
      return typeof value === 'number' ? value : refuse('a number');
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a JSON value as a shape of the model; what the model does not have is left out. */
export function readJsonValue(
  model: ServiceModel,
  name: string,
  value: unknown,
  path: string,
): unknown {
  if (value === null || value === undefined) {
    return undefined;
  }
  const shape = model.shapes[name];
  if (shape.type === 'list' && shape.member) {
    if (!Array.isArray(value)) {
      throw new AwsError('SerializationException', `${path} must be a list`);
    }
    const member = shape.member.shape;
    return value.map((item, index) =>
      readJsonValue(model, member, item, `${path}[${index}]`),
    );
  }
  if (shape.type === 'structure' || shape.type === 'map') {
    if (!isObject(value)) {
      throw new AwsError('SerializationException', `${path} must be an object`);
    }
    const entries =
      shape.type === 'structure'
        ? Object.entries(shape.members ?? {})
        : Object.keys(value).map(key => [key, shape.value] as const);
    const result: Record<string, unknown> = {};
    for (const [key, ref] of entries) {
      const item =
        ref &&
        readJsonValue(
          model,
          ref.shape,
          value[ref.locationName ?? key],
          path ? `${path}.${key}` : key,
        );
      if (item !== undefined) {
        result[key] = item;
      }
    }
    return result;
  }
  return readScalar(value, shape, path);
}

/** What a value of a shape is as JSON. */
export function writeJsonValue(
  model: ServiceModel,
  name: string,
  value: unknown,
): unknown {
  if (value === null || value === undefined) {
    return undefined;
  }
  const shape = model.shapes[name];
  switch (shape.type) {
    case 'list': {
      const member = shape.member?.shape ?? '';
      return (value as unknown[]).map(item =>
        writeJsonValue(model, member, item),
      );
    }
    case 'map': {
      const member = shape.value?.shape ?? '';
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          writeJsonValue(model, member, item),
        ]),
      );
    }
    case 'structure': {
      const result: Record<string, unknown> = {};
      const members = shape.members ?? {};
      for (const key of Object.keys(value)) {
        if (members[key]) {
          result[members[key].locationName ?? key] = writeJsonValue(
            model,
            members[key].shape,
            (value as Record<string, unknown>)[key],
          );
        }
      }
      return result;
    }
    case 'timestamp':
      return epochSeconds(value as Date);
    case 'blob':
      return Buffer.from(value as Uint8Array).toString('base64');
    default:
      return value;
  }
}

/** The object that a request's body is; an empty body is an empty one. */
export function jsonBody(request: WireRequest): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(request.body.toString('utf8') || '{}');
  } catch {
    throw new AwsError(
      'SerializationException',
      'The request body is not valid JSON',
    );
  }
  if (!isObject(body)) {
    throw new AwsError(
      'SerializationException',
      'The request body must be a JSON object',
    );
  }
  return body;
}
