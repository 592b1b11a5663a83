import {
  ProvisioningArtifactGuidance,
  UpdateProvisioningArtifactCommand,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type AdminVersionView, toAdminVersionView } from './AdminVersionView';

/** Changes what is said of a version; its template stays. */
export async function updateProvisioningArtifact(
  session: AwsSession,
  input: {
    productId: string;
    versionId: string;
    name?: string;
    description?: string;
    active?: boolean;
    deprecated?: boolean;
  },
): Promise<AdminVersionView> {
  const { deprecated } = input;
  const guidance = deprecated
    ? ProvisioningArtifactGuidance.DEPRECATED
    : ProvisioningArtifactGuidance.DEFAULT;
  const answer = await session.run(
    'servicecatalog',
    'UpdateProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new UpdateProvisioningArtifactCommand({
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          Name: input.name,
          Description: input.description,
          Active: input.active,
          Guidance: deprecated === undefined ? undefined : guidance,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return toAdminVersionView(answer.ProvisioningArtifactDetail);
}
