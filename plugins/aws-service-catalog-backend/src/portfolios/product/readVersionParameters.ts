import type { AwsSession } from '../../aws/AwsAccess';
import type { ParameterView } from '../../aws/serviceCatalog/describeProvisioningParameters';
import { describeProvisioningArtifact } from '../../aws/serviceCatalog/describeProvisioningArtifact';
import { inWords } from '../inWords';

/** Parameters of the template of a version. @throws NotFoundError - there is no such version */
export async function readVersionParameters(
  reader: AwsSession,
  input: { productId: string; versionId: string },
): Promise<ParameterView[]> {
  const { parameters } = await readVersion(reader, input);
  return parameters;
}

/** A version, with an error that names it in place of AWS's. */
export function readVersion(
  reader: AwsSession,
  input: { productId: string; versionId: string },
) {
  return inWords(
    'read a version',
    describeProvisioningArtifact(reader, input),
    {
      ResourceNotFoundException: `The product '${input.productId}' has no version '${input.versionId}' in this catalog`,
    },
  );
}
