import {
  DescribeInstanceTypesCommand,
  type DescribeInstanceTypesCommandOutput,
} from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import {
  MAX_THINGS,
  type NamedThing,
  type NamedThings,
  details,
} from '../NamedThing';

/** Instance types that the region offers, by name. AWS tells them a hundred at a time. */
export async function listInstanceTypes(
  session: AwsSession,
): Promise<NamedThings> {
  const things: NamedThing[] = [];
  let page: DescribeInstanceTypesCommandOutput | undefined;
  do {
    const NextToken = page?.NextToken;
    page = await session.run(
      'ec2',
      'DescribeInstanceTypes',
      ({ ec2 }, abortSignal) =>
        ec2.send(
          new DescribeInstanceTypesCommand({ MaxResults: 100, NextToken }),
          { abortSignal },
        ),
    );
    for (const type of page.InstanceTypes ?? []) {
      if (!type.InstanceType) continue;
      const memory = type.MemoryInfo?.SizeInMiB;
      things.push({
        value: type.InstanceType,
        detail: details(
          type.VCpuInfo?.DefaultVCpus
            ? `${type.VCpuInfo.DefaultVCpus} vCPU`
            : undefined,
          memory ? `${memory / 1024} GiB` : undefined,
        ),
      });
    }
  } while (page.NextToken && things.length < MAX_THINGS);
  return { things, truncated: page.NextToken !== undefined };
}
