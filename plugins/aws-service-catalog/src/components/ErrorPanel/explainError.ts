import { ResponseError } from '@backstage/errors';
import type {
  Blocker,
  ChangedField,
} from 'backstage-plugin-aws-service-catalog-common';

/** Sorts of failures that call for different advice. */
export type ErrorKind =
  | 'notFound'
  | 'notSignedIn'
  | 'notAllowed'
  | 'invalid'
  | 'conflict'
  | 'tooLarge'
  | 'tooMany'
  | 'awsDown'
  | 'unreachable'
  | 'unexpected';

/** An error taken apart for people. */
export type ExplainedError = {
  kind: ErrorKind;
  /** What the portal says, when it answered at all. */
  message?: string;
  /** Field of the request that is wrong, as `parameters.InstanceType`. */
  field?: string;
  status?: number;
  /** What AWS said. */
  aws?: { name: string; message: string; requestId?: string };
  /** What has to go before the thing can be deleted. */
  blockers?: Blocker[];
  /** What somebody else has changed since the form was opened. */
  changed?: ChangedField[];
};

const KIND_OF_STATUS: Record<number, ErrorKind> = {
  400: 'invalid',
  401: 'notSignedIn',
  403: 'notAllowed',
  404: 'notFound',
  409: 'conflict',
  413: 'tooLarge',
  429: 'tooMany',
  503: 'awsDown',
};

const textAt = (value: object, key: string): string | undefined => {
  const found: unknown = Reflect.get(value, key);
  return typeof found === 'string' ? found : undefined;
};

const listAt = <T>(value: object, key: string): T[] | undefined => {
  const found: unknown = Reflect.get(value, key);
  return Array.isArray(found) && found.length > 0 ? found : undefined;
};

function awsErrorOf(error: object): ExplainedError['aws'] {
  const cause: unknown = Reflect.get(error, 'cause');
  if (typeof cause !== 'object' || cause === null) return undefined;
  const name = textAt(cause, 'name');
  const message = textAt(cause, 'message');
  if (!name || !message) return undefined;
  return { name, message, requestId: textAt(cause, 'requestId') };
}

/** Tells what happened from an answer of the HTTP API, or from there being none. */
export function explainError(error: Error): ExplainedError {
  if (!ResponseError.is(error)) {
    return error instanceof TypeError
      ? { kind: 'unreachable', message: error.message }
      : { kind: 'unexpected', message: error.message };
  }
  const body = error.body.error;
  return {
    kind: KIND_OF_STATUS[error.statusCode] ?? 'unexpected',
    message: body.message,
    field: textAt(body, 'field'),
    status: error.statusCode,
    aws: awsErrorOf(body),
    blockers: listAt<Blocker>(body, 'blockers'),
    changed: listAt<ChangedField>(body, 'changed'),
  };
}
