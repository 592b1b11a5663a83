import { DescribeProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/**
 * Name of a version of a product.
 *
 * @throws NotFoundError when the product or the version is gone, NotAllowedError when the role may not read it
 */
export async function describeVersionName(
  session: AwsSession,
  version: { productId: string; versionId: string },
): Promise<string | undefined> {
  const { ProvisioningArtifactDetail } = await session.run(
    'servicecatalog',
    'DescribeProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeProvisioningArtifactCommand({
          ProductId: version.productId,
          ProvisioningArtifactId: version.versionId,
        }),
        { abortSignal },
      ),
  );
  return ProvisioningArtifactDetail?.Name;
}
