import { InputError, NotFoundError } from '@backstage/errors';
import { openApiDocument } from 'backstage-plugin-aws-service-catalog-common';
import express, {
  type ErrorRequestHandler,
  type RequestHandler,
} from 'express';
import {
  middleware,
  error as validatorErrors,
} from 'express-openapi-validator';
import { InvalidFieldError } from '../invalidField';

// Far above any launch, far below what could hurt.
const MAX_BODY = '100kb';

/**
 * Holds every request against the OpenAPI document: unknown routes, fields and query parameters, wrong types and
 * values out of range go no further. Query parameters get the types and defaults of the document.
 */
export function validateRequests(): (RequestHandler | ErrorRequestHandler)[] {
  return [
    express.json({ limit: MAX_BODY }),
    ...middleware({
      // The validator's types ask for members that OpenAPI 3.1 leaves to the author.
      apiSpec: {
        ...openApiDocument,
        info: { ...openApiDocument.info, summary: 'AWS Service Catalog' },
        webhooks: {},
      },
      // Paths of the document begin where this router is mounted.
      useRequestUrl: true,
      validateRequests: {
        allowUnknownQueryParameters: false,
        coerceTypes: false,
      },
      validateResponses: false,
      // Backstage has authenticated the caller before.
      validateSecurity: false,
      fileUploader: false,
    }),
    inWordsOfTheField,
  ];
}

const inWordsOfTheField: ErrorRequestHandler = (error, _req, _res, next) => {
  if (error instanceof validatorErrors.BadRequest) {
    const [first] = error.errors ?? [];
    const field = first && fieldOf(first.path);
    next(
      field
        ? new InvalidFieldError(field, `${field} ${first.message}`)
        : new InputError(error.message),
    );
  } else if (error instanceof validatorErrors.NotFound) {
    next(new NotFoundError('This API has no such path'));
  } else if (error instanceof SyntaxError && 'body' in error) {
    next(new InputError('The body is not valid JSON'));
  } else {
    next(error);
  }
};

/** `/body/tags/0/key` -> `tags.0.key`, `/query/limit` -> `limit`, `/headers/idempotency-key` -> `Idempotency-Key` */
function fieldOf(path: string): string {
  const [, place, ...rest] = path.split('/');
  const field = rest.join('.');
  if (place === 'headers') {
    return field.replace(/(^|-)([a-z])/g, text => text.toUpperCase());
  }
  return field || place || path;
}
