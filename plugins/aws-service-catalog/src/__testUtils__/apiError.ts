import { ResponseError } from '@backstage/errors';

/** An answer of the HTTP API that is not 2xx, as the client throws it. */
export async function apiError(
  status: number,
  error: {
    name: string;
    message: string;
    field?: string;
    cause?: { name: string; message: string; requestId?: string };
  },
): Promise<ResponseError> {
  const body = { error, response: { statusCode: status } };
  return ResponseError.fromResponse({
    ok: false,
    status,
    statusText: error.name,
    url: '',
    type: 'default',
    redirected: false,
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () => JSON.stringify(body),
  });
}
