import { ResponseError } from '@backstage/errors';
import type {
  Blocker,
  ChangedField,
} from 'backstage-plugin-aws-service-catalog-common';

/** An answer 409 of the HTTP API, as the client throws it. */
export function conflictError(error: {
  changed?: ChangedField[];
  blockers?: Blocker[];
}): Promise<ResponseError> {
  const body = {
    error: { name: 'ConflictError', message: 'It has changed.', ...error },
    response: { statusCode: 409 },
  };
  return ResponseError.fromResponse({
    ok: false,
    status: 409,
    statusText: 'Conflict',
    url: '',
    type: 'default',
    redirected: false,
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () => JSON.stringify(body),
  });
}
