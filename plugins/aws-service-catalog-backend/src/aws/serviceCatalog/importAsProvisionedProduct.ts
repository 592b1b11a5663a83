import { ImportAsProvisionedProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type CatalogRecord, toRecord } from './Record';

/** Takes a stack in as a provisioned product; answers at once with the record to follow. */
export async function importAsProvisionedProduct(
  session: AwsSession,
  input: {
    /** Idempotency token. */
    token: string;
    name: string;
    productId: string;
    versionId: string;
    stackArn: string;
  },
): Promise<CatalogRecord> {
  const { RecordDetail } = await session.run(
    'servicecatalog',
    'ImportAsProvisionedProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new ImportAsProvisionedProductCommand({
          IdempotencyToken: input.token,
          ProvisionedProductName: input.name,
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          PhysicalId: input.stackArn,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toRecord(RecordDetail);
}
