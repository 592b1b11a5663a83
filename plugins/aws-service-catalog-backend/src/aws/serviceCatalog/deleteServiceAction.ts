import { DeleteServiceActionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Deletes a service action that no version has any more. */
export async function deleteServiceAction(
  session: AwsSession,
  input: { serviceActionId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeleteServiceAction',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DeleteServiceActionCommand({ Id: input.serviceActionId }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
