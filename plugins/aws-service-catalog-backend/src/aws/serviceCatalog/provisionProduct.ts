import { ProvisionProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type CatalogRecord, toRecord } from './Record';

/** A launch as AWS takes it. */
export interface ProvisionProductInput {
  /** Idempotency token: however often it is sent, one provisioned product. */
  token: string;
  name: string;
  productId: string;
  versionId: string;
  pathId?: string;
  parameters: { key: string; value: string }[];
  tags: { key: string; value: string }[];
  notificationArns: string[];
}

/** Launches a version of a product; answers at once with the record to follow. */
export async function provisionProduct(
  session: AwsSession,
  input: ProvisionProductInput,
): Promise<CatalogRecord> {
  const { RecordDetail } = await session.run(
    'servicecatalog',
    'ProvisionProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new ProvisionProductCommand({
          ProvisionToken: input.token,
          ProvisionedProductName: input.name,
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          PathId: input.pathId,
          ProvisioningParameters: input.parameters.map(({ key, value }) => ({
            Key: key,
            Value: value,
          })),
          Tags: input.tags.map(({ key, value }) => ({
            Key: key,
            Value: value,
          })),
          NotificationArns: input.notificationArns,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toRecord(RecordDetail);
}
