import { StopInstancesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/**
 * Stops an instance; its volumes stay.
 *
 * @returns the states that EC2 answers
 */
export async function stopInstance(
  session: AwsSession,
  instanceId: string,
): Promise<{ before: string; now: string }> {
  const { StoppingInstances: [change] = [] } = await session.run(
    'ec2',
    'StopInstances',
    ({ ec2 }, abortSignal) =>
      ec2.send(new StopInstancesCommand({ InstanceIds: [instanceId] }), {
        abortSignal,
      }),
    { kind: 'change' },
  );
  return {
    before: change?.PreviousState?.Name ?? 'unknown',
    now: change?.CurrentState?.Name ?? 'unknown',
  };
}
