import { DescribeImagesCommand } from '@aws-sdk/client-ec2';
import type { AwsSession } from '../AwsAccess';
import { MAX_THINGS, type NamedThings, details } from '../NamedThing';

/** Machine images of the account itself, by id. AWS and others publish tens of thousands more. */
export async function listImages(session: AwsSession): Promise<NamedThings> {
  const answer = await session.run(
    'ec2',
    'DescribeImages',
    ({ ec2 }, abortSignal) =>
      ec2.send(
        new DescribeImagesCommand({ Owners: ['self'], MaxResults: MAX_THINGS }),
        { abortSignal },
      ),
  );
  return {
    things: (answer.Images ?? []).flatMap(
      ({ ImageId, Name, Architecture, CreationDate }) =>
        ImageId
          ? {
              value: ImageId,
              name: Name,
              detail: details(Architecture, CreationDate?.slice(0, 10)),
            }
          : [],
    ),
    truncated: Boolean(answer.NextToken),
  };
}
