import { AssociateTagOptionWithResourceCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Puts a TagOption on a portfolio or a product. */
export async function associateTagOptionWithResource(
  session: AwsSession,
  input: { resourceId: string; tagOptionId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'AssociateTagOptionWithResource',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new AssociateTagOptionWithResourceCommand({
          ResourceId: input.resourceId,
          TagOptionId: input.tagOptionId,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
