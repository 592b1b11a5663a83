import { DeleteTagOptionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Deletes a TagOption that is on nothing any more. */
export async function deleteTagOption(
  session: AwsSession,
  input: { tagOptionId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeleteTagOption',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DeleteTagOptionCommand({ Id: input.tagOptionId }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
