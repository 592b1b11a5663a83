import type { OperationModel, ServiceModel, Shape } from '../shapes/model';
import { readLocated } from './located';
import { readXml } from './readXml';
import { uriLabels } from './restPath';
import { httpTime, isoTime } from './timestamps';
import type { Protocol, WireRequest } from './wire';
import { writeMembers } from './writeXml';
import { element, escapeXml, textElement } from './xmlText';

const XML = 'application/xml';

function readBody(
  request: WireRequest,
  model: ServiceModel,
  shape: Shape,
): Record<string, unknown> {
  const { payload } = shape;
  if (payload && shape.members) {
    const ref = shape.members[payload];
    const { type } = model.shapes[ref.shape];
    if (type === 'blob' || type === 'string') {
      return { [payload]: request.body };
    }
    return request.body.length > 0
      ? { [payload]: readXml(model, ref, request.body.toString('utf8')) }
      : {};
  }
  return {};
}

function headerText(value: unknown, shape: Shape): string {
  if (value instanceof Date) {
    return shape.timestampFormat === 'iso8601'
      ? isoTime(value)
      : httpTime(value);
  }
  return String(value);
}

function writeHeaders(
  output: Record<string, unknown>,
  model: ServiceModel,
  shape: Shape,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, ref] of Object.entries(shape.members ?? {})) {
    const value = output[name];
    if (value === undefined || value === null) {
      continue;
    }
    const wireName = (ref.locationName ?? name).toLowerCase();
    if (ref.location === 'header') {
      headers[wireName] = headerText(value, model.shapes[ref.shape]);
    } else if (ref.location === 'headers') {
      for (const [key, item] of Object.entries(value)) {
        headers[`${wireName}${key}`] = String(item);
      }
    }
  }
  return headers;
}

function rootElement(
  model: ServiceModel,
  name: string,
  content: string,
): string {
  const namespace = `http://s3.amazonaws.com/doc/${model.metadata.apiVersion}/`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${namespace}">${content}</${name}>`;
}

/** Operations whose one member is the document itself (`s3UnwrappedXmlOutput` in the API model). */
const UNWRAPPED = new Set(['GetBucketLocation']);

function unwrapped(
  model: ServiceModel,
  shape: Shape,
  output: Record<string, unknown>,
): string {
  const [name] = Object.keys(shape.members ?? {});
  return rootElement(model, name, escapeXml(String(output[name] ?? '')));
}

function writeBody(
  output: Record<string, unknown>,
  model: ServiceModel,
  operation: OperationModel,
  shape: Shape,
): { type?: string; body: string | Uint8Array } {
  if (shape.payload && shape.members) {
    const ref = shape.members[shape.payload];
    const target = model.shapes[ref.shape];
    const value = output[shape.payload];
    if (value === undefined) {
      return { body: '' };
    }
    if (target.type === 'blob' || target.type === 'string') {
      return { body: value as Uint8Array | string };
    }
    const name = ref.locationName ?? target.locationName ?? ref.shape;
    const content = writeMembers(
      model,
      target,
      value as Record<string, unknown>,
    );
    return { type: XML, body: rootElement(model, name, content) };
  }
  if (UNWRAPPED.has(operation.name)) {
    return { type: XML, body: unwrapped(model, shape, output) };
  }
  const content = writeMembers(model, shape, output);
  const hasBody = Object.values(shape.members ?? {}).some(
    member => !member.location,
  );
  if (!hasBody) {
    return { body: '' };
  }
  const name =
    shape.locationName ??
    operation.output?.shape.replace(/(Output|Response)$/, 'Result') ??
    'Result';
  return { type: XML, body: rootElement(model, name, content) };
}

/** REST-XML as S3 speaks it: labels, query, headers and one payload in; headers and one payload out. */
export const restXml: Protocol = {
  readInput(request, model, operation) {
    if (!operation.input) {
      return {};
    }
    const shape = model.shapes[operation.input.shape];
    return {
      ...readLocated(
        request,
        model,
        shape,
        uriLabels(request, operation),
        'InvalidArgument',
      ),
      ...readBody(request, model, shape),
    };
  },
  writeOutput(output, model, operation, requestId) {
    const shape = operation.output && model.shapes[operation.output.shape];
    const { type, body } = shape
      ? writeBody(output, model, operation, shape)
      : { type: undefined, body: '' };
    const emptied = operation.http.method === 'DELETE' && body.length === 0;
    return {
      status: operation.http.responseCode ?? (emptied ? 204 : 200),
      headers: {
        ...(type ? { 'content-type': type } : {}),
        ...(shape ? writeHeaders(output, model, shape) : {}),
        'x-amz-request-id': requestId,
      },
      body,
    };
  },
  writeError(error, requestId, request) {
    const body =
      textElement('Code', error.code) +
      textElement('Message', error.message) +
      textElement('Resource', request.path) +
      textElement('RequestId', requestId);
    return {
      status: error.status,
      headers: { 'content-type': XML, 'x-amz-request-id': requestId },
      body:
        request.method === 'HEAD'
          ? ''
          : `<?xml version="1.0" encoding="UTF-8"?>\n${element('Error', body)}`,
    };
  },
};
