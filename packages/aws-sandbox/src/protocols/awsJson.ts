import { AwsError } from '../core/AwsError';
import type { ServiceModel, Shape } from '../shapes/model';
import { epochSeconds, readTime } from './timestamps';
import type { Protocol, WireResponse } from './wire';

const CONTENT_TYPE = 'application/x-amz-json-1.1';

function respond(
  status: number,
  body: unknown,
  requestId: string,
): WireResponse {
  return {
    status,
    headers: {
      'content-type': CONTENT_TYPE,
      'x-amzn-requestid': requestId,
    },
    body: JSON.stringify(body),
  };
}

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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function read(
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
      read(model, member, item, `${path}[${index}]`),
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
        read(model, ref.shape, value[key], path ? `${path}.${key}` : key);
      if (item !== undefined) {
        result[key] = item;
      }
    }
    return result;
  }
  return readScalar(value, shape, path);
}

function write(model: ServiceModel, name: string, value: unknown): unknown {
  if (value === null || value === undefined) {
    return undefined;
  }
  const shape = model.shapes[name];
  switch (shape.type) {
    case 'list': {
      const member = shape.member?.shape ?? '';
      return (value as unknown[]).map(item => write(model, member, item));
    }
    case 'map': {
      const member = shape.value?.shape ?? '';
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          write(model, member, item),
        ]),
      );
    }
    case 'structure': {
      const result: Record<string, unknown> = {};
      const members = shape.members ?? {};
      for (const key of Object.keys(value)) {
        if (members[key]) {
          result[key] = write(
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

/** AWS JSON 1.1: a JSON object in, a JSON object out, the operation in `x-amz-target`. */
export const awsJson: Protocol = {
  readInput(request, model, operation) {
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
    return operation.input
      ? (read(model, operation.input.shape, body, '') as Record<
          string,
          unknown
        >)
      : {};
  },
  writeOutput(output, model, operation, requestId) {
    const body = operation.output
      ? write(model, operation.output.shape, output)
      : {};
    return respond(200, body, requestId);
  },
  writeError(error, requestId) {
    const reply = respond(
      error.status,
      { __type: error.code, Message: error.message, message: error.message },
      requestId,
    );
    reply.headers['x-amzn-errortype'] = error.code;
    return reply;
  },
};
