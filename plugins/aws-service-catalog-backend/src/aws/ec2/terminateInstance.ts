import { TerminateInstancesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/**
 * Terminates an instance.
 *
 * @returns the states that EC2 answers
 */
export async function terminateInstance(
  session: AwsSession,
  instanceId: string,
): Promise<{ before: string; now: string }> {
  const { TerminatingInstances: [change] = [] } = await session.run(
    'ec2',
    'TerminateInstances',
    ({ ec2 }, abortSignal) =>
      ec2.send(new TerminateInstancesCommand({ InstanceIds: [instanceId] }), {
        abortSignal,
      }),
    { kind: 'change' },
  );
  return {
    before: change?.PreviousState?.Name ?? 'unknown',
    now: change?.CurrentState?.Name ?? 'unknown',
  };
}
