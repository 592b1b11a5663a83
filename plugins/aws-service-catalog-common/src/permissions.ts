import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Resource type of a team; the resource ref is the team id.
 * @public
 */
export const RESOURCE_TYPE_TEAM = 'aws-service-catalog-team';

/**
 * See a team's products, launches and provisioned products.
 * @public
 */
export const teamReadPermission = createPermission({
  name: 'aws-service-catalog.team.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_TEAM,
});

/**
 * Launch a product for a team.
 * @public
 */
export const launchCreatePermission = createPermission({
  name: 'aws-service-catalog.launch.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_TEAM,
});

/**
 * Update a provisioned product of a team.
 * @public
 */
export const provisionedProductUpdatePermission = createPermission({
  name: 'aws-service-catalog.provisioned-product.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_TEAM,
});

/**
 * Terminate a provisioned product of a team.
 * @public
 */
export const provisionedProductTerminatePermission = createPermission({
  name: 'aws-service-catalog.provisioned-product.terminate',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_TEAM,
});

/**
 * Every permission of the plugin.
 * @public
 */
export const awsServiceCatalogPermissions = [
  teamReadPermission,
  launchCreatePermission,
  provisionedProductUpdatePermission,
  provisionedProductTerminatePermission,
];
