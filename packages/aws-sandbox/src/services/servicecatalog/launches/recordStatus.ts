import type { RecordStatus } from '@aws-sdk/client-service-catalog';

export type { RecordStatus };

/** What happens to the request a record tells of. */
export type RecordEvent = 'started' | 'rollingBack' | 'succeeded' | 'failed';

const NEXT: Record<RecordStatus, Partial<Record<RecordEvent, RecordStatus>>> = {
  CREATED: {
    started: 'IN_PROGRESS',
    succeeded: 'SUCCEEDED',
    failed: 'FAILED',
  },
  IN_PROGRESS: {
    rollingBack: 'IN_PROGRESS_IN_ERROR',
    succeeded: 'SUCCEEDED',
    failed: 'FAILED',
  },
  IN_PROGRESS_IN_ERROR: {
    rollingBack: 'IN_PROGRESS_IN_ERROR',
    failed: 'FAILED',
  },
  SUCCEEDED: {},
  FAILED: {},
};

/**
 * The one transition function of a record. `SUCCEEDED` and `FAILED` are final; a request that once rolled back cannot
 * succeed any more.
 */
export function nextRecordStatus(
  status: RecordStatus,
  event: RecordEvent,
): RecordStatus {
  const next = NEXT[status][event];
  if (!next) {
    throw new Error(`A record that is ${status} cannot become ${event}`);
  }
  return next;
}
