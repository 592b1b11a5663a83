import { UpdateConstraintCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ConstraintRead, toConstraintRead } from './ConstraintView';

/** Changes the body or the description of a constraint; its type stays. */
export async function updateConstraint(
  session: AwsSession,
  input: {
    constraintId: string;
    /** JSON text. */
    parameters?: string;
    description?: string;
  },
): Promise<ConstraintRead> {
  return toConstraintRead(
    await session.run(
      'servicecatalog',
      'UpdateConstraint',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new UpdateConstraintCommand({
            Id: input.constraintId,
            Parameters: input.parameters,
            Description: input.description,
          }),
          { abortSignal },
        ),
      { kind: 'change' },
    ),
  );
}
