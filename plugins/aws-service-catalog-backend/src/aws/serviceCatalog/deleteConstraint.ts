import { DeleteConstraintCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Takes a constraint off. */
export async function deleteConstraint(
  session: AwsSession,
  input: { constraintId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeleteConstraint',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DeleteConstraintCommand({ Id: input.constraintId }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
