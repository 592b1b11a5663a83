import { UpdateProvisionedProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type CatalogRecord, toRecord } from './Record';

/** An update as AWS takes it. */
export interface UpdateProvisionedProductInput {
  /** Idempotency token. */
  token: string;
  provisionedProductId: string;
  productId: string;
  versionId: string;
  pathId?: string;
  parameters: { key: string; value: string }[];
  /** Keys that keep the value they have; AWS takes a value or this, never both. */
  kept: string[];
  /** The whole new set; left out when tags stay as they are. */
  tags?: { key: string; value: string }[];
}

/** Updates a provisioned product; answers at once with the record to follow. */
export async function updateProvisionedProduct(
  session: AwsSession,
  input: UpdateProvisionedProductInput,
): Promise<CatalogRecord> {
  const { RecordDetail } = await session.run(
    'servicecatalog',
    'UpdateProvisionedProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdateProvisionedProductCommand({
          UpdateToken: input.token,
          ProvisionedProductId: input.provisionedProductId,
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          PathId: input.pathId,
          ProvisioningParameters: updateParameters(input),
          Tags: input.tags?.map(({ key, value }) => ({
            Key: key,
            Value: value,
          })),
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toRecord(RecordDetail);
}

/** Parameters as updates and plans take them. */
export function updateParameters({
  parameters,
  kept,
}: Pick<UpdateProvisionedProductInput, 'parameters' | 'kept'>) {
  return [
    ...parameters.map(({ key, value }) => ({ Key: key, Value: value })),
    ...kept.map(key => ({ Key: key, UsePreviousValue: true })),
  ];
}
