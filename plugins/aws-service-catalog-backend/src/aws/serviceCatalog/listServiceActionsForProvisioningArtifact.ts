import { ListServiceActionsForProvisioningArtifactCommand } from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
import {
  type ServiceActionView,
  toServiceActionViews,
} from './ServiceActionView';

const PAGE_SIZE = 20;

/** Service actions of a version. */
export function listServiceActionsForProvisioningArtifact(
  session: AwsSession,
  input: { productId: string; versionId: string },
  options?: { kind?: RequestKind },
): Promise<ServiceActionView[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListServiceActionsForProvisioningArtifact',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListServiceActionsForProvisioningArtifactCommand({
            ProductId: input.productId,
            ProvisioningArtifactId: input.versionId,
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: toServiceActionViews(page.ServiceActionSummaries),
      nextPageToken: page.NextPageToken,
    };
  });
}
