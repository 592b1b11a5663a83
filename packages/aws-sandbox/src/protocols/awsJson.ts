import { jsonBody, readJsonValue, writeJsonValue } from './jsonValues';
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

/** AWS JSON 1.1: a JSON object in, a JSON object out, the operation in `x-amz-target`. */
export const awsJson: Protocol = {
  readInput(request, model, operation) {
    const body = jsonBody(request);
    return operation.input
      ? (readJsonValue(model, operation.input.shape, body, '') as Record<
          string,
          unknown
        >)
      : {};
  },
  writeOutput(output, model, operation, requestId) {
    const body = operation.output
      ? writeJsonValue(model, operation.output.shape, output)
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
