import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
} from '@backstage/catalog-model';
import {
  AWS_SERVICE_CATALOG_ANNOTATIONS as ANNOTATIONS,
  type InventoryProvisionedProduct,
  type PortalLinks,
  PROVISIONED_PRODUCT_ENTITY_TYPE,
} from 'backstage-plugin-aws-service-catalog-common';
import { annotationsOf } from './annotationsOf';
import type { Outline } from './Outline';
import { placeOf, provisionedProductsAt, type Scope } from './Scope';

const LIFECYCLE: Record<string, string> = {
  AVAILABLE: 'production',
  UNDER_CHANGE: 'changing',
  PLAN_IN_PROGRESS: 'changing',
  // The last update failed, what was there before still runs.
  TAINTED: 'deprecated',
  ERROR: 'failed',
};

/** Name of the entity of a provisioned product: AWS's id, so a new name in AWS makes no new entity. */
export function resourceNameOf(provisionedProductId: string): string {
  return provisionedProductId.toLowerCase();
}

/** A provisioned product as an entity, owned by the group of the team; its outputs are not on it yet. */
export function resourceOf(
  scope: Scope,
  item: InventoryProvisionedProduct,
  portal: PortalLinks,
): Outline {
  const location = provisionedProductsAt(scope);
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: resourceNameOf(item.id),
      title: item.name,
      description:
        [item.productName, item.versionName].filter(Boolean).join(' ') ||
        undefined,
      annotations: annotationsOf({
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATIONS.provisionedProductId]: item.id,
        [ANNOTATIONS.team]: scope.team.id,
        [ANNOTATIONS.accountId]: scope.team.accountId,
        [ANNOTATIONS.region]: scope.region,
        [ANNOTATIONS.status]: item.status,
        [ANNOTATIONS.productId]: item.productId,
        [ANNOTATIONS.version]: item.versionName,
        [ANNOTATIONS.arn]: item.arn,
        [ANNOTATIONS.createdAt]: item.createdAt,
        [ANNOTATIONS.launchedBy]: item.launchedBy,
      }),
      links: [
        {
          url: portal.provisionedProduct(placeOf(scope), item.id),
          title: 'Open in the portal',
          icon: 'dashboard',
        },
        ...(item.consoleUrl
          ? [{ url: item.consoleUrl, title: 'Open in the AWS console' }]
          : []),
      ],
    },
    spec: {
      type: PROVISIONED_PRODUCT_ENTITY_TYPE,
      owner: scope.team.groupRef,
      lifecycle: LIFECYCLE[item.status] ?? 'unknown',
      ...(item.launchedFor && { dependencyOf: [item.launchedFor] }),
    },
  };
  return { entity, outputsOf: item.lastGoodRecordId };
}
