import { TerminateProvisionedProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type CatalogRecord, toRecord } from './Record';

/** A termination as AWS takes it. */
export interface TerminateProvisionedProductInput {
  /** Idempotency token; AWS forgets it when the termination has ended. */
  token: string;
  provisionedProductId: string;
  /** Keeps the stack and its resources. */
  retainResources: boolean;
  /** Gives the item up even if resources could not be deleted. */
  ignoreErrors: boolean;
}

/** Terminates a provisioned product; answers at once with the record to follow. */
export async function terminateProvisionedProduct(
  session: AwsSession,
  input: TerminateProvisionedProductInput,
): Promise<CatalogRecord> {
  const { RecordDetail } = await session.run(
    'servicecatalog',
    'TerminateProvisionedProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new TerminateProvisionedProductCommand({
          TerminateToken: input.token,
          ProvisionedProductId: input.provisionedProductId,
          RetainPhysicalResources: input.retainResources,
          IgnoreErrors: input.ignoreErrors,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toRecord(RecordDetail);
}
