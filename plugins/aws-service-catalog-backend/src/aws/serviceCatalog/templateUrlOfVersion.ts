import { DescribeProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Where the template of a version lies; `undefined` when AWS does not tell. */
export async function templateUrlOfVersion(
  session: AwsSession,
  input: { productId: string; versionId: string },
): Promise<string | undefined> {
  const { Info } = await session.run(
    'servicecatalog',
    'DescribeProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeProvisioningArtifactCommand({
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
        }),
        { abortSignal },
      ),
  );
  return Info?.TemplateUrl ?? Info?.LoadTemplateFromURL;
}
