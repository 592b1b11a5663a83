import { type AuditedRoute, audited } from './AuditedRoute';

const CATALOG = '/v1/catalogs/{catalog}';
const ITEM = `${CATALOG}/products/{productId}`;
const VERSION = `${ITEM}/versions/{versionId}`;

/** Changes of products, versions, TagOptions and service actions of a catalog. */
export const catalogProductRoutes: AuditedRoute[] = [
  audited('POST', `${CATALOG}/products`, 'product-create'),
  audited('PATCH', ITEM, 'product-update'),
  audited('DELETE', ITEM, 'product-delete'),
  audited('POST', `${ITEM}/copies`, 'product-copy'),
  audited('POST', `${ITEM}/versions`, 'version-create'),
  audited('PATCH', VERSION, 'version-update'),
  audited('DELETE', VERSION, 'version-delete'),
  audited('POST', `${ITEM}/tag-options`, 'tag-option-associate'),
  audited(
    'DELETE',
    `${ITEM}/tag-options/{tagOptionId}`,
    'tag-option-disassociate',
  ),
  audited('POST', `${ITEM}/budgets`, 'budget-associate'),
  audited('DELETE', `${ITEM}/budgets/{budgetName}`, 'budget-disassociate'),
  audited(
    'PUT',
    `${VERSION}/service-actions/{serviceActionId}`,
    'service-action-attach',
  ),
  audited(
    'DELETE',
    `${VERSION}/service-actions/{serviceActionId}`,
    'service-action-detach',
  ),
  audited('POST', `${CATALOG}/service-actions`, 'service-action-create'),
  audited(
    'PATCH',
    `${CATALOG}/service-actions/{serviceActionId}`,
    'service-action-update',
  ),
  audited(
    'DELETE',
    `${CATALOG}/service-actions/{serviceActionId}`,
    'service-action-delete',
  ),
  audited('POST', `${CATALOG}/tag-options`, 'tag-option-create'),
  audited('PATCH', `${CATALOG}/tag-options/{tagOptionId}`, 'tag-option-update'),
  audited(
    'DELETE',
    `${CATALOG}/tag-options/{tagOptionId}`,
    'tag-option-delete',
  ),
];
