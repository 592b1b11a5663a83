import type { Request } from 'express';

/**
 * The query of a request, as the OpenAPI document describes it. `validateRequests` has checked and converted it
 * before any route runs, and has filled in its defaults.
 */
export function validatedQuery<Query extends object>(req: Request): Query {
  const query: unknown = req.query;
  return query as Query;
}

/** The body of a request, as the OpenAPI document describes it; checked like the query. */
export function validatedBody<Body extends object>(req: Request): Body {
  const body: unknown = req.body;
  return body as Body;
}
