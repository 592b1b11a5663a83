import type {
  AuditorService,
  AuditorServiceEvent,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { changedBefore } from '../portfolios/afterChange';
import { auditedRoute } from './auditedRoutes';

/**
 * Audits every change, refused ones included: the event begins before the request is even looked at and ends with
 * what came of it. Bodies are not recorded, for they may hold secrets; a route adds the ids it learns by `auditMeta`.
 */
export function auditChanges(auditor: AuditorService): RequestHandler {
  return async (req, res, next) => {
    const route = auditedRoute(req.method, req.path);
    if (!route) {
      next();
      return;
    }
    let event: AuditorServiceEvent;
    try {
      event = await auditor.createEvent({
        eventId: route.eventId,
        severityLevel: 'medium',
        request: req,
        meta: route.meta,
      });
    } catch (error) {
      // A change that cannot be audited is not made.
      next(error);
      return;
    }
    let hasEnded = false;
    res.locals.endAudit = () => {
      if (hasEnded) return;
      hasEnded = true;
      const meta = metaOf(res.locals);
      const end = isFailure(res)
        ? event.fail({ meta, error: errorOf(res) })
        : event.success({ meta });
      end.catch(() => undefined);
    };
    res.on('finish', () => endAudit(res));
    next();
  };
}

/**
 * Ends the audit event of a request with what has come of it. A change goes on when its client hangs up, so neither the
 * answer, which reaches nobody then, nor the end of the connection says what became of it.
 */
export function endAudit(res: { locals: Record<string, unknown> }): void {
  const { endAudit: end } = res.locals;
  if (typeof end === 'function') end();
}

/** Keeps the error for the audit event; comes after all routes. */
export const auditFailures: ErrorRequestHandler = (error, _req, res, next) => {
  res.locals.auditError = toError(error);
  // A change that AWS has made stands, although its request failed.
  auditMeta(res, { ...changedBefore(error) });
  endAudit(res);
  next(error);
};

/**
 * Adds to the audit event of a request, e.g. the id of the launch that it made, or what a change found (`before`) and
 * left behind (`after`). Never secrets.
 */
export function auditMeta(
  res: { locals: Record<string, unknown> },
  meta: JsonObject,
): void {
  res.locals.auditMeta = { ...metaOf(res.locals), ...meta };
}

/** Marks a change as failed although its request is answered, as when AWS refuses a launch that is recorded. */
export function auditFailure(
  res: { locals: Record<string, unknown> },
  error: Error,
): void {
  res.locals.auditError = error;
}

function isFailure(res: {
  statusCode: number;
  locals: Record<string, unknown>;
}): boolean {
  return res.statusCode >= 400 || res.locals.auditError !== undefined;
}

function metaOf(locals: Record<string, unknown>): JsonObject {
  return (locals.auditMeta as JsonObject | undefined) ?? {};
}

function errorOf(res: {
  statusCode: number;
  locals: Record<string, unknown>;
}): Error {
  const { auditError } = res.locals;
  return auditError instanceof Error
    ? auditError
    : new Error(`The request ended with status ${res.statusCode}`);
}
