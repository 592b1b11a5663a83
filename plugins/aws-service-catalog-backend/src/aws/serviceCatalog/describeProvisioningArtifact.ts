import { DescribeProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { type AdminVersionView, toAdminVersionView } from './AdminVersionView';
import type { ParameterView } from './describeProvisioningParameters';
import { toParameterView } from './toParameterView';

/** A version with what its template asks for. */
export interface DescribedVersion {
  version: AdminVersionView;
  parameters: ParameterView[];
  /** Where the template was taken from; `undefined` when AWS does not tell. */
  templateUrl?: string;
}

/** @throws NotFoundError - no such product or version */
export async function describeProvisioningArtifact(
  session: AwsSession,
  input: { productId: string; versionId: string },
): Promise<DescribedVersion> {
  const answer = await session.run(
    'servicecatalog',
    'DescribeProvisioningArtifact',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new DescribeProvisioningArtifactCommand({
          ProductId: input.productId,
          ProvisioningArtifactId: input.versionId,
          IncludeProvisioningArtifactParameters: true,
        }),
        { abortSignal },
      ),
  );
  const { Info } = answer;
  return {
    version: toAdminVersionView(answer.ProvisioningArtifactDetail),
    parameters: (answer.ProvisioningArtifactParameters ?? []).flatMap(
      parameter => toParameterView(parameter) ?? [],
    ),
    templateUrl: Info?.TemplateUrl ?? Info?.LoadTemplateFromURL,
  };
}
