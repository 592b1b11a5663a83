import { DescribeProvisionedProductCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { answered } from './answered';

/** A provisioned product as it stands now. */
export interface DescribedProvisionedProduct {
  id: string;
  name: string;
  arn?: string;
  type: string;
  status: string;
  statusMessage?: string;
  /** ISO 8601 */
  createdAt?: string;
  /** Token of the request that made it. */
  idempotencyToken?: string;
  productId: string;
  versionId: string;
  launchRoleArn?: string;
  lastRecordId?: string;
  lastProvisioningRecordId?: string;
  lastSuccessfulProvisioningRecordId?: string;
}

/**
 * One provisioned product, by id or by name.
 *
 * @throws NotFoundError when there is none, or none that the session may see
 */
export async function describeProvisionedProduct(
  session: AwsSession,
  which: { id: string } | { name: string },
): Promise<DescribedProvisionedProduct> {
  const { ProvisionedProductDetail } = await session.run(
    'servicecatalog',
    'DescribeProvisionedProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeProvisionedProductCommand(
          'id' in which ? { Id: which.id } : { Name: which.name },
        ),
        { abortSignal },
      ),
  );
  const item = answered(ProvisionedProductDetail, 'ProvisionedProductDetail');
  return {
    id: answered(item.Id, 'Id'),
    name: answered(item.Name, 'Name'),
    arn: item.Arn,
    type: item.Type ?? 'UNKNOWN',
    status: answered(item.Status, 'Status'),
    statusMessage: item.StatusMessage,
    createdAt: item.CreatedTime?.toISOString(),
    idempotencyToken: item.IdempotencyToken,
    productId: answered(item.ProductId, 'ProductId'),
    versionId: answered(item.ProvisioningArtifactId, 'ProvisioningArtifactId'),
    launchRoleArn: item.LaunchRoleArn,
    lastRecordId: item.LastRecordId,
    lastProvisioningRecordId: item.LastProvisioningRecordId,
    lastSuccessfulProvisioningRecordId: item.LastSuccessfulProvisioningRecordId,
  };
}
