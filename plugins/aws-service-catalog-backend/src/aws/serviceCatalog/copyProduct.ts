import {
  CopyOption,
  CopyProductCommand,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession } from '../AwsAccess';
import { answered } from './answered';

/**
 * Begins to copy a product with its versions into the account and region of the session.
 *
 * @returns token that the copy is asked for by
 */
export async function copyProduct(
  session: AwsSession,
  input: {
    /** ARN of the product; it may be another account's, in a portfolio that is shared with this one. */
    sourceArn: string;
    /** Product that the versions are added to; a new one, if left out. */
    targetProductId?: string;
    name?: string;
    /** Versions to copy; all, if left out. */
    versionIds?: readonly string[];
    copyTags: boolean;
    token: string;
  },
): Promise<string> {
  const { CopyProductToken } = await session.run(
    'servicecatalog',
    'CopyProduct',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new CopyProductCommand({
          SourceProductArn: input.sourceArn,
          TargetProductId: input.targetProductId,
          TargetProductName: input.name,
          SourceProvisioningArtifactIdentifiers: input.versionIds?.map(Id => ({
            Id,
          })),
          CopyOptions: input.copyTags ? [CopyOption.CopyTags] : undefined,
          IdempotencyToken: input.token,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
  return answered(CopyProductToken, 'CopyProductToken');
}
