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
 * Resource type of a catalog; the resource ref is the catalog id of the configuration.
 * @public
 */
export const RESOURCE_TYPE_CATALOG = 'aws-service-catalog-catalog';

/**
 * See portfolios, products and their administration in a catalog.
 * @public
 */
export const catalogReadPermission = createPermission({
  name: 'aws-service-catalog.catalog.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Change portfolios, products, versions, TagOptions, service actions and budgets of a catalog.
 * @public
 */
export const catalogCuratePermission = createPermission({
  name: 'aws-service-catalog.catalog.curate',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Give principals access to portfolios of a catalog and take it away, and hand over what runs of it.
 * @public
 */
export const accessGrantPermission = createPermission({
  name: 'aws-service-catalog.access.grant',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Change constraints and launch roles of a catalog.
 * @public
 */
export const constraintChangePermission = createPermission({
  name: 'aws-service-catalog.constraint.change',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Share portfolios of a catalog with other accounts, and accept shares.
 * @public
 */
export const portfolioSharePermission = createPermission({
  name: 'aws-service-catalog.portfolio.share',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Start, resume and take back publications in a catalog.
 * @public
 */
export const publicationCreatePermission = createPermission({
  name: 'aws-service-catalog.publication.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Apply guardrails to roles in the account of a catalog, and remove them.
 * @public
 */
export const guardrailApplyPermission = createPermission({
  name: 'aws-service-catalog.guardrail.apply',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Stop and terminate unauthorised instances in the account of a catalog, and have their owners told.
 * @public
 */
export const unauthorisedInstanceEndPermission = createPermission({
  name: 'aws-service-catalog.unauthorised-instance.end',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_CATALOG,
});

/**
 * Every permission of the plugin on catalogs.
 * @public
 */
export const catalogPermissions = [
  catalogReadPermission,
  catalogCuratePermission,
  accessGrantPermission,
  constraintChangePermission,
  portfolioSharePermission,
  publicationCreatePermission,
  guardrailApplyPermission,
  unauthorisedInstanceEndPermission,
];

/**
 * Every permission of the plugin on teams.
 * @public
 */
export const teamPermissions = [
  teamReadPermission,
  launchCreatePermission,
  provisionedProductUpdatePermission,
  provisionedProductTerminatePermission,
];

/**
 * Every permission of the plugin.
 * @public
 */
export const awsServiceCatalogPermissions = [
  ...teamPermissions,
  ...catalogPermissions,
];
