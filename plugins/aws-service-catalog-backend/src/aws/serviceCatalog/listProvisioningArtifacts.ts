import { ListProvisioningArtifactsCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { type AdminVersionView, toAdminVersionView } from './AdminVersionView';

/** All versions of a product, inactive ones too; AWS does not page them. */
export async function listProvisioningArtifacts(
  session: AwsSession,
  productId: string,
  options?: { kind?: RequestKind },
): Promise<AdminVersionView[]> {
  const answer = await session.run(
    'servicecatalog',
    'ListProvisioningArtifacts',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new ListProvisioningArtifactsCommand({ ProductId: productId }),
        { abortSignal },
      ),
    options,
  );
  return (answer.ProvisioningArtifactDetails ?? []).map(toAdminVersionView);
}
