import { InputError, NotFoundError } from '@backstage/errors';
import type { ErrorObject } from 'ajv';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
} from 'express';
import { InvalidFieldError } from '../invalidField';
import {
  type ContractOperation,
  type RequestPart,
  contractOperations,
} from './contractOperations';

// Far above any launch, far below what could hurt.
const MAX_BODY = '100kb';

// The template of a version may come along, and has as much at most in AWS.
const MAX_TEMPLATE_BODY = '1mb';
const WITH_TEMPLATE =
  /^\/v1\/catalogs\/[^/]+\/products(\/[^/]+\/versions)?\/?$/;

const small = express.json({ limit: MAX_BODY });
const large = express.json({ limit: MAX_TEMPLATE_BODY });

const limitOf = (path: string) =>
  WITH_TEMPLATE.test(path) ? MAX_TEMPLATE_BODY : MAX_BODY;

const readBody: RequestHandler = (req, res, next) =>
  (limitOf(req.path) === MAX_BODY ? small : large)(req, res, next);

/** A body of more than what any honest request needs: 413. */
class BodyTooLargeError extends Error {
  readonly statusCode = 413;

  constructor(limit: string) {
    super(
      `The body is larger than ${limit}; put a large template on S3 and give its templateUrl`,
    );
    this.name = 'BodyTooLargeError';
  }
}

const notJson: ErrorRequestHandler = (error, req, _res, next) => {
  if (error instanceof SyntaxError && 'body' in error) {
    next(new InputError('The body is not valid JSON'));
  } else if (error?.type === 'entity.too.large') {
    next(new BodyTooLargeError(limitOf(req.path)));
  } else {
    next(error);
  }
};

/**
 * Holds every request against the OpenAPI document: unknown paths, fields and query parameters, wrong types and
 * values out of range go no further. Query parameters get the types and defaults of the document.
 */
export function validateRequests(): (RequestHandler | ErrorRequestHandler)[] {
  const operations = contractOperations();
  const holdAgainstContract: RequestHandler = (req, _res, next) => {
    validate(operations, req);
    next();
  };
  return [readBody, notJson, holdAgainstContract];
}

function validate(operations: ContractOperation[], req: Request): void {
  for (const operation of operations) {
    const match =
      operation.method === req.method ? operation.path.exec(req.path) : null;
    if (match) {
      const values: Record<RequestPart, unknown> = {
        path: pathParameters(match.groups ?? {}),
        query: req.query,
        header: req.headers,
        body: req.body,
      };
      for (const { part, validate: holds } of operation.parts) {
        if (!holds(values[part])) throw fieldError(part, holds.errors?.[0]);
      }
      return;
    }
  }
  throw new NotFoundError(`This API has no ${req.method} ${req.path}`);
}

function pathParameters(
  groups: Record<string, string>,
): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [
        name,
        decodeURIComponent(value),
      ]),
    );
  } catch {
    throw new InputError('The path is not properly encoded');
  }
}

function fieldError(part: RequestPart, error: ErrorObject | undefined): Error {
  if (!error) return new InputError('The request does not fit the API');
  const { missingProperty, additionalProperty } = error.params;
  const inner = [
    ...error.instancePath.split('/').slice(1),
    ...[missingProperty, additionalProperty].filter(Boolean),
  ].join('.');
  const field = part === 'header' ? headerName(inner) : inner || part;
  return new InvalidFieldError(field, `${field} ${inWords(error)}`);
}

function inWords({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is missing';
    case 'additionalProperties':
      return 'is not known here; leave it out';
    case 'enum':
      return `must be one of ${params.allowedValues.join(', ')}`;
    default:
      return message ?? 'is wrong';
  }
}

/** `idempotency-key` -> `Idempotency-Key` */
function headerName(name: string): string {
  return name.replace(/(^|-)([a-z])/g, text => text.toUpperCase());
}
