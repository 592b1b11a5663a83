import { InvalidFieldError } from '../invalidField';
import type { Request } from 'express';

/** The `Idempotency-Key` of a change; `validateRequests` has checked its form. */
export function idempotencyKeyOf(req: Request): string {
  const key = req.header('idempotency-key');
  if (!key) {
    throw new InvalidFieldError(
      'Idempotency-Key',
      'Idempotency-Key is missing; choose one for each intended change',
    );
  }
  return key;
}
