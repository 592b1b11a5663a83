import { DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import type { AwsSession } from '../AwsAccess';

/** A resource of a stack as it stands now. */
export interface StackResourceState {
  logicalId: string;
  physicalId?: string;
  type: string;
  /** `CREATE_IN_PROGRESS`, `CREATE_COMPLETE`, `DELETE_FAILED`, … */
  status: string;
  reason?: string;
  /** ISO 8601 */
  changedAt?: string;
}

/**
 * Resources of a stack, the first 100.
 *
 * @throws NotFoundError or InputError when there is no such stack, NotAllowedError when the role may not read it
 */
export async function describeStackResources(
  session: AwsSession,
  stack: string,
): Promise<StackResourceState[]> {
  const { StackResources } = await session.run(
    'cloudformation',
    'DescribeStackResources',
    ({ cloudformation }, abortSignal) =>
      cloudformation.send(
        new DescribeStackResourcesCommand({ StackName: stack }),
        { abortSignal },
      ),
  );
  return (StackResources ?? []).map(resource => ({
    logicalId: resource.LogicalResourceId ?? '',
    physicalId: resource.PhysicalResourceId || undefined,
    type: resource.ResourceType ?? '',
    status: resource.ResourceStatus ?? '',
    reason: resource.ResourceStatusReason,
    changedAt: resource.Timestamp?.toISOString(),
  }));
}
