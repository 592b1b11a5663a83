import { DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { MAX_THINGS, type NamedThings } from '../NamedThing';

/** Security groups, by id; each belongs to a VPC. */
export async function listSecurityGroups(
  session: AwsSession,
): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeSecurityGroups',
    ({ ec2 }, abortSignal) =>
      ec2.send(new DescribeSecurityGroupsCommand({ MaxResults: MAX_THINGS }), {
        abortSignal,
      }),
  );
  return {
    things: (answer.SecurityGroups ?? []).flatMap(
      ({ GroupId, GroupName, Description, VpcId }) =>
        GroupId
          ? {
              value: GroupId,
              name: GroupName,
              detail: Description,
              parent: VpcId,
            }
          : [],
    ),
    truncated: Boolean(answer.NextToken),
  };
}
