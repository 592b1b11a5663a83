import { CreateTagOptionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type TagOptionView, toTagOptionView } from './TagOptionView';

/** @throws ConflictError - there is one of this key and value */
export async function createTagOption(
  session: AwsSession,
  input: { key: string; value: string },
): Promise<TagOptionView> {
  const answer = await session.run(
    'servicecatalog',
    'CreateTagOption',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CreateTagOptionCommand({ Key: input.key, Value: input.value }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toTagOptionView(answer.TagOptionDetail);
}
