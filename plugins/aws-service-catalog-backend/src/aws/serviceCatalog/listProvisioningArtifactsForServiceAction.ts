import {
  ListProvisioningArtifactsForServiceActionCommand,
  type ProvisioningArtifactView,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { allPages } from '../allPages';
/** A version that has a service action. */
export interface VersionWithAction {
  productId: string;
  productName?: string;
  versionId: string;
  versionName?: string;
}

const PAGE_SIZE = 20;

/** Versions that a service action is attached to. */
export function listProvisioningArtifactsForServiceAction(
  session: AwsSession,
  input: { serviceActionId: string },
  options?: { kind?: RequestKind },
): Promise<VersionWithAction[]> {
  return allPages(async pageToken => {
    const page = await session.run(
      'servicecatalog',
      'ListProvisioningArtifactsForServiceAction',
      ({ servicecatalog }, abortSignal) =>
        servicecatalog.send(
          new ListProvisioningArtifactsForServiceActionCommand({
            ServiceActionId: input.serviceActionId,
            PageSize: PAGE_SIZE,
            PageToken: pageToken,
          }),
          { abortSignal },
        ),
      options,
    );
    return {
      items: (page.ProvisioningArtifactViews ?? []).flatMap(
        toVersionWithAction,
      ),
      nextPageToken: page.NextPageToken,
    };
  });
}

function toVersionWithAction({
  ProductViewSummary: product,
  ProvisioningArtifact: version,
}: ProvisioningArtifactView): VersionWithAction[] {
  if (!product?.ProductId || !version?.Id) return [];
  return [
    {
      productId: product.ProductId,
      productName: product.Name,
      versionId: version.Id,
      versionName: version.Name,
    },
  ];
}
