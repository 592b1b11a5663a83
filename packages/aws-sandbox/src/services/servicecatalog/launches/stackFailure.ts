import { AwsError } from '../../../core/AwsError';
import type { StackEvent } from '@aws-sdk/client-cloudformation';

/** How a failure stands in `RecordErrors` and in `StatusMessage`. */
export interface Failure {
  code: string;
  message: string;
}

/** A call that CloudFormation or IAM refused, in the words in which the service passes it on. */
export function refusedCall(
  error: AwsError,
  calledService: 'AmazonCloudFormation' | 'AWSSecurityTokenService',
  requestId: string,
): Failure {
  return {
    code: String(error.status),
    message: `${calledService}Exception  ${error.message} (Service: ${calledService}; Status Code: ${error.status}; Error Code: ${error.code}; Request ID: ${requestId})`,
  };
}

/** Members of a stack event that tell of a failure. */
export type ToldEvent = Pick<
  StackEvent,
  | 'LogicalResourceId'
  | 'ResourceType'
  | 'ResourceStatus'
  | 'ResourceStatusReason'
>;

/**
 * A stack that failed: what the stack says, and each resource that failed with its reason, newest first, as the
 * service lists them.
 *
 * @param events - events of this operation on the stack, newest first
 */
export function failedStack(
  stackName: string,
  events: readonly ToldEvent[],
): Failure {
  const told = events
    .filter(event => isFailure(event) && event.ResourceStatusReason)
    .map(
      event =>
        `{LogicalResourceId : ${event.LogicalResourceId}, ResourceType : ${event.ResourceType}, StatusReason : ${event.ResourceStatusReason}}`,
    );
  return {
    code: '400',
    message:
      told.length > 0
        ? `Errors from CloudFormation: [${told.join(', ')}]`
        : `Stack ${stackName} failed without a reason.`,
  };
}

function isFailure({ ResourceStatus, ResourceType }: ToldEvent): boolean {
  return (
    /_FAILED$/.test(ResourceStatus ?? '') ||
    (ResourceType === 'AWS::CloudFormation::Stack' &&
      /ROLLBACK_IN_PROGRESS$/.test(ResourceStatus ?? ''))
  );
}
