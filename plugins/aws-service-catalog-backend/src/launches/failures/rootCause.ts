/** A stack event, as far as it matters for a failure. */
export interface StackEventFact {
  at: Date;
  logicalId: string;
  type: string;
  status: string;
  reason?: string;
}

/** The first thing that went wrong. */
export interface RootCause {
  resource?: { logicalId: string; type: string };
  /** What AWS said, word for word. */
  message: string;
}

/** Consequences that CloudFormation reports like causes. */
const CONSEQUENCES =
  /^(Resource (creation|update|deletion) (cancelled|canceled)|The following resource\(s\) failed to)/i;

const STACK = 'AWS::CloudFormation::Stack';

/**
 * Finds what failed first: later failures are cancellations that follow on it. Stack events tell it best; Service
 * Catalog's record error lists the same reasons, newest first; else what it says is all there is.
 *
 * @param events - events of this operation only, in any order
 * @param messages - descriptions of record errors, or what AWS answered to the request
 */
export function rootCause(
  events: readonly StackEventFact[],
  messages: readonly string[],
): RootCause | undefined {
  return (
    firstFailedEvent(events) ??
    messages.map(failureListedIn).find(Boolean) ??
    messages.filter(Boolean).map(message => ({ message }))[0]
  );
}

function firstFailedEvent(
  events: readonly StackEventFact[],
): RootCause | undefined {
  const failed = events
    .filter(
      event =>
        event.status.endsWith('_FAILED') &&
        event.reason &&
        !CONSEQUENCES.test(event.reason),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const first = failed.find(event => event.type !== STACK) ?? failed[0];
  return first && toCause(first.logicalId, first.type, first.reason ?? '');
}

/** `Errors from CloudFormation: [{LogicalResourceId : A, ResourceType : B, StatusReason : C}, …]` */
function failureListedIn(message: string): RootCause | undefined {
  const listed = [
    ...message.matchAll(
      /\{LogicalResourceId : ([^,]+), ResourceType : ([^,]+), StatusReason : (.*?)\}(?=,\s*\{|\])/gs,
    ),
  ].reverse();
  const causes = listed.filter(([, , , reason]) => !CONSEQUENCES.test(reason));
  const first = causes.find(([, , type]) => type !== STACK) ?? causes[0];
  return first && toCause(first[1], first[2], first[3]);
}

function toCause(logicalId: string, type: string, message: string): RootCause {
  return type === STACK
    ? { message }
    : { resource: { logicalId, type }, message };
}
