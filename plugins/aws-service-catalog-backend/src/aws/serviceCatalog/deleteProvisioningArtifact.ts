import { DeleteProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Deletes a version that is not the last of its product. */
export async function deleteProvisioningArtifact(
  session: AwsSession,
  input: { productId: string; versionId: string },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DeleteProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DeleteProvisioningArtifactCommand({
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
