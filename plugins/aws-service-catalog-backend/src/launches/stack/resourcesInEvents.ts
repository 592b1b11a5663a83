import type { StackResource } from 'backstage-plugin-aws-service-catalog-common';
import { consoleUrl } from '../../aws/consoleUrl';
import type { StackEvent } from '../../aws/cloudFormation/describeStackEvents';
import { resourceTone } from './resourceTone';

const STACK = 'AWS::CloudFormation::Stack';

/**
 * Resources as one operation has touched them, in the order in which it began with them: when each began and ended,
 * what it is now, and why it failed. The reason of a failure stays when the resource is rolled back afterwards.
 *
 * @param events - events of the operation, newest first
 */
export function resourcesInEvents(
  events: readonly StackEvent[],
  at: { region: string; partition?: string },
): StackResource[] {
  const resources = new Map<string, StackResource>();
  for (const event of [...events].reverse()) {
    if (event.type !== STACK) {
      resources.set(
        event.logicalId,
        after(resources.get(event.logicalId), event, at),
      );
    }
  }
  return [...resources.values()];
}

function after(
  before: StackResource | undefined,
  event: StackEvent,
  at: { region: string; partition?: string },
): StackResource {
  const { logicalId, type, status } = event;
  const physicalId = event.physicalId ?? before?.physicalId;
  const reason = keptReason(before, event);
  const url =
    physicalId && consoleUrl(at, { kind: 'resource', type, physicalId });
  return {
    logicalId,
    type,
    status,
    tone: resourceTone(status),
    startedAt: before?.startedAt ?? event.at,
    ...(physicalId && { physicalId }),
    ...(reason && { reason }),
    ...(!status.endsWith('_IN_PROGRESS') && { endedAt: event.at }),
    ...(url && { consoleUrl: url }),
  };
}

function keptReason(
  before: StackResource | undefined,
  event: StackEvent,
): string | undefined {
  return event.status.endsWith('_FAILED')
    ? before?.reason ?? event.reason
    : before?.reason;
}
