import { DescribeTagOptionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type TagOptionView, toTagOptionView } from './TagOptionView';

/** @throws NotFoundError */
export async function describeTagOption(
  session: AwsSession,
  tagOptionId: string,
): Promise<TagOptionView> {
  const answer = await session.run(
    'servicecatalog',
    'DescribeTagOption',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(new DescribeTagOptionCommand({ Id: tagOptionId }), {
        abortSignal,
      }),
  );
  return toTagOptionView(answer.TagOptionDetail);
}
