import { UpdateTagOptionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type TagOptionView, toTagOptionView } from './TagOptionView';

/** Changes the value, or whether it is active; what it is on stays. */
export async function updateTagOption(
  session: AwsSession,
  input: { tagOptionId: string; value?: string; active?: boolean },
): Promise<TagOptionView> {
  const answer = await session.run(
    'servicecatalog',
    'UpdateTagOption',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdateTagOptionCommand({
          Id: input.tagOptionId,
          Value: input.value,
          Active: input.active,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toTagOptionView(answer.TagOptionDetail);
}
