import {
  isObject,
  jsonBody,
  readJsonValue,
  writeJsonValue,
} from './jsonValues';
import { readLocated } from './located';
import { uriLabels } from './restPath';
import type { Protocol, WireResponse } from './wire';

function respond(
  status: number,
  body: unknown,
  requestId: string,
): WireResponse {
  return {
    status,
    headers: {
      'content-type': 'application/json',
      'x-amzn-requestid': requestId,
    },
    body: JSON.stringify(body),
  };
}

/** REST-JSON: labels, query and headers with a JSON object in, a JSON object out. No operation here has a payload member. */
export const restJson: Protocol = {
  readInput(request, model, operation) {
    if (!operation.input) {
      return {};
    }
    const shape = model.shapes[operation.input.shape];
    const body = readJsonValue(
      model,
      operation.input.shape,
      jsonBody(request),
      '',
    );
    return {
      ...(isObject(body) ? body : {}),
      ...readLocated(
        request,
        model,
        shape,
        uriLabels(request, operation),
        'BadRequestException',
      ),
    };
  },
  writeOutput(output, model, operation, requestId) {
    return respond(
      operation.http.responseCode ?? 200,
      operation.output
        ? writeJsonValue(model, operation.output.shape, output)
        : {},
      requestId,
    );
  },
  writeError(error, requestId) {
    const reply = respond(
      error.status,
      { Code: error.code, Message: error.message, message: error.message },
      requestId,
    );
    reply.headers['x-amzn-errortype'] = error.code;
    return reply;
  },
};
