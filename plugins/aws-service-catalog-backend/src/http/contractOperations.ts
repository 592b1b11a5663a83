import { openApiDocument } from 'backstage-plugin-aws-service-catalog-common';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { isObject } from '../json';

/** Where in a request a part of it stands. */
export type RequestPart = 'path' | 'query' | 'header' | 'body';

/** An operation of the OpenAPI document, ready to hold requests against it. */
export interface ContractOperation {
  operationId: string;
  method: string;
  /** Matches the path; its groups are the path parameters. */
  path: RegExp;
  /** Fill in the defaults of the document, and give query parameters its types. */
  parts: { part: RequestPart; validate: ValidateFunction }[];
}

const DOCUMENT = 'openapi.json';

// A query is text throughout, and one value of a list looks like a single value.
const lenient = new Ajv({
  strict: false,
  useDefaults: true,
  coerceTypes: 'array',
});
const exact = new Ajv({ strict: false, useDefaults: true });
for (const ajv of [lenient, exact]) ajv.addSchema(openApiDocument, DOCUMENT);

/** Every operation of the OpenAPI document. Its schemas are compiled once: a request costs microseconds. */
export function contractOperations(): ContractOperation[] {
  return Object.entries<object>(openApiDocument.paths).flatMap(
    ([path, methods]) =>
      Object.entries<unknown>({ ...methods }).flatMap(([method, operation]) =>
        isObject(operation) ? [compile(path, method, operation)] : [],
      ),
  );
}

function compile(
  path: string,
  method: string,
  operation: Record<string, unknown>,
): ContractOperation {
  const parameters = listOf(operation.parameters).map(resolve);
  const of = (place: string) =>
    parameters.filter(parameter => parameter.in === place);
  const body = bodySchema(operation.requestBody);
  return {
    operationId: String(operation.operationId),
    method: method.toUpperCase(),
    path: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`),
    parts: [
      { part: 'path', validate: exact.compile(objectSchema(of('path'))) },
      { part: 'query', validate: lenient.compile(objectSchema(of('query'))) },
      {
        part: 'header',
        validate: exact.compile({
          ...objectSchema(of('header')),
          // Every request has headers that no contract names.
          additionalProperties: true,
        }),
      },
      ...(body
        ? [{ part: 'body' as const, validate: exact.compile(body) }]
        : []),
    ],
  };
}

function objectSchema(parameters: Record<string, unknown>[]) {
  // Node gives header names in lower case.
  const nameOf = (parameter: Record<string, unknown>) =>
    parameter.in === 'header'
      ? String(parameter.name).toLowerCase()
      : String(parameter.name);
  return {
    type: 'object',
    additionalProperties: false,
    required: parameters
      .filter(parameter => parameter.required === true)
      .map(nameOf),
    properties: Object.fromEntries(
      parameters.map(parameter => [
        nameOf(parameter),
        absolute(parameter.schema),
      ]),
    ),
  };
}

function bodySchema(requestBody: unknown): object | undefined {
  const content = isObject(requestBody) ? requestBody.content : undefined;
  const json = isObject(content) ? content['application/json'] : undefined;
  return isObject(json) ? absolute(json.schema) : undefined;
}

/** The same schema with references that lead into the document. */
function absolute(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${DOCUMENT}#/`));
}

function resolve(parameter: unknown): Record<string, unknown> {
  let found = parameter;
  if (isObject(parameter) && typeof parameter.$ref === 'string') {
    found = openApiDocument;
    for (const key of parameter.$ref.slice(2).split('/')) {
      found = isObject(found) ? found[key] : undefined;
    }
  }
  if (!isObject(found)) {
    throw new Error(`Not a parameter: ${JSON.stringify(parameter)}`);
  }
  return found;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
