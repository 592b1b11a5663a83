import { ResponseError } from '@backstage/errors';

/**
 * The same client, whose refusals read as the page shows them: `ResponseError` says only that a request failed with
 * 403, and what the portal answered is what the person who runs the template has to know.
 */
export function inWords<TApi extends object>(api: TApi): TApi {
  return new Proxy(api, {
    get(target, property) {
      const member = Reflect.get(target, property, target);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        try {
          return await member.apply(target, args);
        } catch (error) {
          throw refusalOf(error);
        }
      };
    },
  });
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof ResponseError)) return error;
  const { name, message } = error.body.error;
  const field = fieldOf(error);
  const refusal = new Error(field ? `${field}: ${message}` : message);
  refusal.name = name;
  refusal.cause = error;
  return refusal;
}

/** The field of the request that the portal's answer names. */
export function fieldOf(error: unknown): string | undefined {
  const answer =
    error instanceof Error && error.cause instanceof ResponseError
      ? error.cause
      : error;
  if (!(answer instanceof ResponseError)) return undefined;
  const { field } = answer.body.error as { field?: unknown };
  return typeof field === 'string' ? field : undefined;
}
