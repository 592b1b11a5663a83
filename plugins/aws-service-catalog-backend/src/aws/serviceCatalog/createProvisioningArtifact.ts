import { CreateProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type AdminVersionView, toAdminVersionView } from './AdminVersionView';
import { type NewVersion, toArtifactProperties } from './VersionSource';

/** Adds a version to a product; the same token adds the same one. */
export async function createProvisioningArtifact(
  session: AwsSession,
  input: { productId: string; version: NewVersion; token: string },
): Promise<AdminVersionView> {
  const answer = await session.run(
    'servicecatalog',
    'CreateProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CreateProvisioningArtifactCommand({
          ProductId: input.productId,
          Parameters: toArtifactProperties(input.version),
          IdempotencyToken: input.token,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toAdminVersionView(answer.ProvisioningArtifactDetail);
}
