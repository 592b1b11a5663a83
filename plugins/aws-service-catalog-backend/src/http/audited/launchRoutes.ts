import { type AuditedRoute, audited } from './AuditedRoute';

const TEAM = '/v1/teams/{team}';
const ITEM = `${TEAM}/provisioned-products/{provisionedProductId}`;

/** Launches, and other changes of what runs. */
export const launchRoutes: AuditedRoute[] = [
  audited('POST', `${TEAM}/launches`, 'launch-create'),
  audited('POST', `${TEAM}/launches/{launchId}/resumption`, 'launch-resume'),
  audited('POST', `${ITEM}/updates`, 'provisioned-product-update'),
  audited('POST', `${ITEM}/terminations`, 'provisioned-product-terminate'),
  audited('POST', `${ITEM}/plans`, 'plan-create'),
  audited('DELETE', `${ITEM}/plans/{planId}`, 'plan-delete'),
  audited('POST', `${ITEM}/service-actions`, 'service-action-run'),
  audited('POST', `${ITEM}/owner`, 'provisioned-product-owner-change'),
  audited(
    'POST',
    '/v1/catalogs/{catalog}/provisioned-products/{provisionedProductId}/owner',
    'provisioned-product-owner-change',
  ),
  audited('POST', `${TEAM}/imports`, 'provisioned-product-import'),
];
