import { DisassociateTagOptionFromResourceCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Takes a TagOption off a portfolio or a product. */
export async function disassociateTagOptionFromResource(
  session: AwsSession,
  input: { resourceId: string; tagOptionId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DisassociateTagOptionFromResource',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DisassociateTagOptionFromResourceCommand({
          ResourceId: input.resourceId,
          TagOptionId: input.tagOptionId,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
