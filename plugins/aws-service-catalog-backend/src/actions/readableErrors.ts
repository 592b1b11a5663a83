import {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  NotImplementedError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type { ActionsRegistryService } from './actionsRegistry';
import { isObject } from '../json';

const KINDS = {
  AuthenticationError,
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  NotImplementedError,
  ServiceUnavailableError,
};

function isKind(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}

/**
 * The registry, with refusals of the HTTP API turned into errors of their own kind. An agent reads the message and
 * nothing else, so what stands beside the message comes into it: the field, and AWS's id of the request.
 */
export function withReadableErrors(
  registry: ActionsRegistryService,
): ActionsRegistryService {
  return {
    register: options =>
      registry.register({
        ...options,
        action: context =>
          options.action(context).catch(error => {
            throw readable(error);
          }),
      }),
  };
}

function readable(error: unknown): unknown {
  if (!ResponseError.is(error) || !isKind(error.cause.name)) {
    return error;
  }
  const { field, cause }: Record<string, unknown> = { ...error.body.error };
  const { message } = error.cause;
  const parts = [message];
  if (typeof field === 'string' && !message.includes(field)) {
    parts.push(`(field: ${field})`);
  }
  if (isObject(cause) && typeof cause.requestId === 'string') {
    parts.push(`(AWS request ${cause.requestId})`);
  }
  return new KINDS[error.cause.name](parts.join(' '));
}
