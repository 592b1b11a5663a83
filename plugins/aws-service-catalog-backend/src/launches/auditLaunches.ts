import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  provisionedProductIdOf,
  recordIdOf,
  type StoredLaunch,
} from './StoredLaunch';

/**
 * Puts what the portal does with a launch by itself on record: that it was sent again for its person, and how it ended.
 * Never fails: by then it has happened.
 */
export type AuditLaunch = (
  eventId: 'launch-resend' | 'launch-end',
  launch: StoredLaunch,
) => Promise<void>;

/** What the person asks for is audited with the request; this is what comes of it while nobody asks. */
export function auditLaunches(
  auditor: AuditorService,
  logger: LoggerService,
): AuditLaunch {
  return async (eventId, launch) => {
    const { request, progress } = launch;
    const meta = {
      launchId: request.id,
      team: request.teamId,
      requestedBy: request.requestedBy,
      principalArn: request.principalArn,
      operation: request.order.operation,
      productId: request.productId,
      provisionedProductName: request.provisionedProductName,
      provisionedProductId: provisionedProductIdOf(launch) ?? null,
      recordId: recordIdOf(launch) ?? null,
      state: progress.state,
    };
    try {
      const event = await auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        meta,
      });
      await (progress.state === 'failed'
        ? event.fail({ error: new Error(progress.failure.summary) })
        : event.success());
    } catch (error) {
      logger.warn(
        `Launch ${request.id} could not be audited (${eventId})`,
        toError(error),
      );
    }
  };
}
