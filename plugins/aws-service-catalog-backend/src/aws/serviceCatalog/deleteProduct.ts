import { DeleteProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Deletes a product that is in no portfolio any more. */
export async function deleteProduct(
  session: AwsSession,
  input: { productId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeleteProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(new DeleteProductCommand({ Id: input.productId }), {
        abortSignal,
      }),
    { kind: 'change' },
  );
}
