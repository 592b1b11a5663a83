import { ExecuteProvisionedProductServiceActionCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type CatalogRecord, toRecord } from './Record';

/** Runs a service action on a provisioned product; answers at once with the record to follow. */
export async function executeServiceAction(
  session: AwsSession,
  input: {
    /** Idempotency token. */
    token: string;
    provisionedProductId: string;
    serviceActionId: string;
    /** By parameter of the document. */
    parameters: Record<string, string[]>;
  },
): Promise<CatalogRecord> {
  const { RecordDetail } = await session.run(
    'servicecatalog',
    'ExecuteProvisionedProductServiceAction',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new ExecuteProvisionedProductServiceActionCommand({
          ExecuteToken: input.token,
          ProvisionedProductId: input.provisionedProductId,
          ServiceActionId: input.serviceActionId,
          Parameters:
            Object.keys(input.parameters).length > 0
              ? input.parameters
              : undefined,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toRecord(RecordDetail);
}
