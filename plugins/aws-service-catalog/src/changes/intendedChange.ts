import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';
import isEqual from 'lodash/isEqual';
import mapValues from 'lodash/mapValues';

/** The body of a request for a change, as far as its identity needs it. */
export type ChangeRequest = { parameters?: ParameterValues };

type Remembered = { key: string; request: unknown };

const PREFIX = 'aws-service-catalog.change:';

/** The request with secret values left out: only that they were given counts, as for the backend that compares them. */
function withoutSecrets<Request extends ChangeRequest>(
  request: Request,
  secretParameters: readonly string[],
): unknown {
  const bare = {
    ...request,
    parameters: mapValues(request.parameters, (value, key) =>
      secretParameters.includes(key) ? true : value,
    ),
  };
  // As storage gives it back, without members that are undefined.
  return JSON.parse(JSON.stringify(bare));
}

function remembered(storage: Storage, scope: string): Remembered | undefined {
  const text = storage.getItem(PREFIX + scope);
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The idempotency key of a change that a person intends. The same change gets the same key, also after a reload or a
 * lost answer, so that it can never happen twice; another change gets another key.
 *
 * @param scope - the place the change is made from, such as the form of one product
 * @param secretParameters - NoEcho parameters; their values are not remembered
 */
export function keyOfChange(
  storage: Storage,
  scope: string,
  request: ChangeRequest,
  secretParameters: readonly string[] = [],
): string {
  const known = remembered(storage, scope);
  const bare = withoutSecrets(request, secretParameters);
  if (known && isEqual(known.request, bare)) return known.key;
  const key = newKey();
  const toRemember: Remembered = { key, request: bare };
  storage.setItem(PREFIX + scope, JSON.stringify(toRemember));
  return key;
}

/** Whether this very change was sent before and is not known to be accepted: its answer was a refusal, or got lost. */
export function wasSent(
  storage: Storage,
  scope: string,
  request: ChangeRequest,
  secretParameters: readonly string[] = [],
): boolean {
  const known = remembered(storage, scope);
  return (
    known !== undefined &&
    isEqual(known.request, withoutSecrets(request, secretParameters))
  );
}

/** To be called when the change was accepted: the next one is another, even if it looks the same. */
export function forgetChange(storage: Storage, scope: string): void {
  storage.removeItem(PREFIX + scope);
}

/** `crypto.randomUUID` exists on https and localhost only; portals inside a network may run on plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
