import { DescribeInstanceTypesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';

/** Instance type -> the architectures that it runs, of those types that the region offers. */
export async function describeArchitectures(
  session: AwsSession,
  instanceTypes: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const { InstanceTypes = [] } = await session.run(
    'ec2',
    'DescribeInstanceTypes',
    ({ ec2 }, abortSignal) =>
      ec2.send(
        new DescribeInstanceTypesCommand({
          // By `InstanceTypes`, EC2 refuses all of them for one that it does not know.
          Filters: [{ Name: 'instance-type', Values: [...instanceTypes] }],
        }),
        { abortSignal },
      ),
  );
  return new Map(
    InstanceTypes.flatMap(({ InstanceType, ProcessorInfo }) =>
      InstanceType
        ? [[InstanceType, ProcessorInfo?.SupportedArchitectures ?? []]]
        : [],
    ),
  );
}
