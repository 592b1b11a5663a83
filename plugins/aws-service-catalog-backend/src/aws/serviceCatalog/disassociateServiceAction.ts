import { DisassociateServiceActionFromProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';

/** Detaches a service action from a version. */
export async function disassociateServiceAction(
  session: AwsSession,
  input: {
    productId: string;
    versionId: string;
    serviceActionId: string;
  },
): Promise<void> {
  await session.run(
    'servicecatalog',
    'DisassociateServiceActionFromProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DisassociateServiceActionFromProvisioningArtifactCommand({
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          ServiceActionId: input.serviceActionId,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
