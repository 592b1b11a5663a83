import {
  DescribeStackEventsCommand,
  type DescribeStackEventsOutput,
} from '@aws-sdk/client-cloudformation';
import type { AwsSession } from '../AwsAccess';

/** One event of a stack. */
export interface StackEvent {
  id: string;
  /** ISO 8601 */
  at: string;
  logicalId: string;
  physicalId?: string;
  type: string;
  status: string;
  reason?: string;
}

/** A stack that has more events than this is shown with its newest ones. */
const MOST_EVENTS = 500;

/**
 * Events of a stack, newest first, back to `since`.
 *
 * @param since - ISO 8601; older events belong to earlier operations
 * @throws NotFoundError or InputError when there is no such stack, NotAllowedError when the role may not read it
 */
export async function describeStackEvents(
  session: AwsSession,
  stack: string,
  since?: string,
): Promise<StackEvent[]> {
  const events: StackEvent[] = [];
  let nextToken: string | undefined;
  do {
    const page = await describePage(session, stack, nextToken);
    const pageEvents = (page.StackEvents ?? []).map(event => ({
      id: event.EventId ?? '',
      at: event.Timestamp?.toISOString() ?? '',
      logicalId: event.LogicalResourceId ?? '',
      physicalId: event.PhysicalResourceId || undefined,
      type: event.ResourceType ?? '',
      status: event.ResourceStatus ?? '',
      reason: event.ResourceStatusReason,
    }));
    const recent = pageEvents.filter(({ at }) => !since || at >= since);
    events.push(...recent);
    nextToken =
      recent.length === pageEvents.length ? page.NextToken : undefined;
  } while (nextToken && events.length < MOST_EVENTS);
  return events;
}

function describePage(
  session: AwsSession,
  stack: string,
  nextToken: string | undefined,
): Promise<DescribeStackEventsOutput> {
  return session.run(
    'cloudformation',
    'DescribeStackEvents',
    ({ cloudformation }, abortSignal) =>
      cloudformation.send(
        new DescribeStackEventsCommand({
          StackName: stack,
          NextToken: nextToken,
        }),
        { abortSignal },
      ),
  );
}
