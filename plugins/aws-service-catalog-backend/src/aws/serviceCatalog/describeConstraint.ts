import { DescribeConstraintCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ConstraintRead, toConstraintRead } from './ConstraintView';

/** @throws NotFoundError */
export async function describeConstraint(
  session: AwsSession,
  constraintId: string,
): Promise<ConstraintRead> {
  return toConstraintRead(
    await session.run(
      'servicecatalog',
      'DescribeConstraint',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new DescribeConstraintCommand({ Id: constraintId }),
          { abortSignal },
        ),
    ),
  );
}
