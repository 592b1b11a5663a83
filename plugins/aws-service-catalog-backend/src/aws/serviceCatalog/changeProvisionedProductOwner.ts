import { UpdateProvisionedProductPropertiesCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import type { CatalogRecord } from './Record';
import { answered } from './answered';

/** Gives a provisioned product to another owner, who then sees and changes it as its own. */
export async function changeProvisionedProductOwner(
  session: AwsSession,
  input: {
    /** Idempotency token. */
    token: string;
    provisionedProductId: string;
    /** ARN of a user, a role or a session of a role. */
    ownerArn: string;
  },
): Promise<CatalogRecord> {
  const answer = await session.run(
    'servicecatalog',
    'UpdateProvisionedProductProperties',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdateProvisionedProductPropertiesCommand({
          IdempotencyToken: input.token,
          ProvisionedProductId: input.provisionedProductId,
          ProvisionedProductProperties: { OWNER: input.ownerArn },
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return {
    id: answered(answer.RecordId, 'RecordId'),
    type: 'UPDATE_PROVISIONED_PRODUCT_PROPERTIES',
    status: answer.Status ?? 'CREATED',
    provisionedProductId: input.provisionedProductId,
    errors: [],
  };
}
