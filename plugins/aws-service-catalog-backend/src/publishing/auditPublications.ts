import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { StoredPublication } from './StoredPublication';

/**
 * Puts each step on record that the portal has taken, or taken back, with what came of it. Never fails: by then it has
 * happened.
 */
export type AuditPublication = (
  eventId: 'publication-step' | 'publication-take-back',
  publication: StoredPublication,
  stepId: string,
) => Promise<void>;

/** What the person asks for is audited with the request; this is what comes of it while nobody asks. */
export function auditPublications(
  auditor: AuditorService,
  logger: LoggerService,
): AuditPublication {
  return async (eventId, { request, actor, progress }, stepId) => {
    const step = progress.steps.find(({ id }) => id === stepId);
    const isForwards = eventId === 'publication-step';
    const state = isForwards ? step?.state : step?.takenBack;
    try {
      const event = await auditor.createEvent({
        eventId,
        severityLevel: 'medium',
        meta: {
          publicationId: request.id,
          catalog: request.catalogId,
          requestedBy: actor.entityRef,
          sessionName: actor.sessionName,
          step: stepId,
          state: state ?? null,
          made: step?.evidence.map(({ id }) => id) ?? [],
        },
      });
      await (state === 'failed'
        ? event.fail({ error: new Error(step?.message ?? 'It failed') })
        : event.success());
    } catch (error) {
      logger.warn(
        `Step ${stepId} of publication ${request.id} could not be audited`,
        toError(error),
      );
    }
  };
}
