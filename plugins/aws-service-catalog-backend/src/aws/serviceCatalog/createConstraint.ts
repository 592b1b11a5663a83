import { CreateConstraintCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type ConstraintRead, toConstraintRead } from './ConstraintView';

/** Puts a constraint on a product in a portfolio; the same token puts the same one. */
export async function createConstraint(
  session: AwsSession,
  input: {
    portfolioId: string;
    productId: string;
    type: string;
    /** JSON text. */
    parameters: string;
    description?: string;
    token: string;
  },
): Promise<ConstraintRead> {
  return toConstraintRead(
    await session.run(
      'servicecatalog',
      'CreateConstraint',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new CreateConstraintCommand({
            PortfolioId: input.portfolioId,
            ProductId: input.productId,
            Type: input.type,
            Parameters: input.parameters,
            Description: input.description,
            IdempotencyToken: input.token,
          }),
          { abortSignal },
        ),
      { kind: 'change' },
    ),
  );
}
