import { AssociateServiceActionWithProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Attaches a service action to a version. */
export async function associateServiceAction(
  session: AwsSession,
  input: {
    productId: string;
    versionId: string;
    serviceActionId: string;
  },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'AssociateServiceActionWithProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new AssociateServiceActionWithProvisioningArtifactCommand({
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          ServiceActionId: input.serviceActionId,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
