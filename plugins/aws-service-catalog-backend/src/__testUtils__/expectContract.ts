import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { openApiDocument } from 'backstage-plugin-aws-service-catalog-common';
import type { Response } from 'supertest';

const DOCUMENT = 'openapi.json';
const BASE = '/api/aws-service-catalog';

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(openApiDocument, DOCUMENT);
const validators = new Map<string, ValidateFunction>();

/** Holds an answer against the OpenAPI document: its status, and its body down to every member. */
export function expectContract(
  method: string,
  url: string,
  response: Response,
): void {
  const { pathname } = new URL(url);
  const route = routeOf(pathname.slice(pathname.indexOf(BASE) + BASE.length));
  if (!route) return;
  const operation = memberOf(
    openApiDocument.paths,
    route,
    method.toLowerCase(),
  );
  const responses = memberOf(operation, 'responses');
  const declared =
    memberOf(responses, String(response.status)) ??
    memberOf(responses, 'default');
  const described = resolve(declared);
  const schema = memberOf(described, 'content', 'application/json', 'schema');
  if (!schema) return;
  const problems = problemsOf(schema, response.body);
  if (problems) {
    throw new Error(
      `${method} ${pathname} answered ${response.status} against its contract: ${problems}`,
    );
  }
}

function problemsOf(schema: object, body: unknown): string | undefined {
  const key = JSON.stringify(schema);
  let validate = validators.get(key);
  if (!validate) {
    const absolute = key.replaceAll('"#/', `"${DOCUMENT}#/`);
    validate = ajv.compile(JSON.parse(absolute));
    validators.set(key, validate);
  }
  return validate(body) ? undefined : ajv.errorsText(validate.errors);
}

function routeOf(pathname: string): string | undefined {
  const parts = pathname.split('/');
  return Object.keys(openApiDocument.paths).find(route => {
    const pattern = route.split('/');
    return (
      pattern.length === parts.length &&
      pattern.every(
        (part, index) => part.startsWith('{') || part === parts[index],
      )
    );
  });
}

function resolve(described: object | undefined): object | undefined {
  const ref = described && '$ref' in described ? described.$ref : undefined;
  return typeof ref === 'string'
    ? memberOf(openApiDocument, ...ref.slice(2).split('/'))
    : described;
}

function memberOf(
  container: object | undefined,
  ...keys: string[]
): object | undefined {
  let value: unknown = container;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'object' && value !== null ? value : undefined;
}
