import type {
  Failure,
  LaunchOperation,
  NextStep,
} from 'backstage-plugin-aws-service-catalog-common';
import { explainKnownCause, type Explanation } from './knownCauses';
import { rootCause, type RootCause, type StackEventFact } from './rootCause';
import { waysOn, type FailedItem } from './waysOn';

/** Everything that is known about something that went wrong. */
export interface FailureFacts {
  operation: LaunchOperation;
  /** Name of the provisioned product. */
  name: string;
  /** Descriptions of record errors, or what AWS answered to the request. */
  messages: readonly string[];
  /** Stack events of this operation. */
  stackEvents?: readonly StackEventFact[];
  launchRoleName?: string;
  /** What the failure left behind; left out when nothing was made. */
  item?: FailedItem;
  /** AWS's name of the error and of the request. */
  aws?: { error: string; requestId?: string };
}

/**
 * Says why something failed: the first resource that failed and why, who can change that, and the safe ways on with
 * what is left. Pure, so that every wording of AWS is a line in a table of tests.
 */
export function explainFailure(facts: FailureFacts): Failure {
  const cause = rootCause(facts.stackEvents ?? [], facts.messages);
  const explanation =
    (cause && explainKnownCause(cause, facts)) ?? unknownCause(facts, cause);
  const { summary, missingAction, nextSteps } = explanation;
  return {
    summary,
    ...(cause && { detail: cause.message }),
    ...(cause?.resource && { resource: cause.resource }),
    ...(missingAction && { missingAction }),
    ...(facts.aws && { awsError: facts.aws.error }),
    ...(facts.aws?.requestId && { requestId: facts.aws.requestId }),
    nextSteps: withoutRepeats([
      ...nextSteps,
      ...waysOn(facts.operation, facts.item),
    ]),
  };
}

const DONE: Record<LaunchOperation, string> = {
  provision: 'created',
  update: 'updated',
  terminate: 'deleted',
  import: 'taken in',
  'hand-over': 'handed over',
  'service-action': 'put through its action',
};

function unknownCause(
  { operation, name }: FailureFacts,
  cause: RootCause | undefined,
): Explanation {
  const what = cause?.resource
    ? `${cause.resource.logicalId} (${cause.resource.type})`
    : name;
  const why = cause ? `: ${firstSentence(cause.message)}` : '.';
  return {
    summary: `${what} could not be ${DONE[operation]}${why}`,
    nextSteps: [
      {
        action: 'ask-platform-team',
        text: 'Ask the platform team; the words of AWS and the request id below help them.',
      },
    ],
  };
}

function firstSentence(text: string): string {
  const [sentence] = text.trim().split(/(?<=[.!?])\s|\s\(Service: |\n/);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function withoutRepeats(steps: NextStep[]): NextStep[] {
  return steps.filter(
    (step, index) =>
      steps.findIndex(
        other =>
          other.action === step.action && other.parameter === step.parameter,
      ) === index,
  );
}
