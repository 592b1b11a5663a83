import { type AuditedRoute, audited } from './AuditedRoute';

const LIST = '/v1/catalogs/{catalog}/portfolios';
const ITEM = `${LIST}/{portfolioId}`;

/** Changes of portfolios, of what is in them and on them, and of their shares. */
export const portfolioRoutes: AuditedRoute[] = [
  audited('POST', LIST, 'portfolio-create'),
  audited('PATCH', ITEM, 'portfolio-update'),
  audited('DELETE', ITEM, 'portfolio-delete'),
  audited('POST', `${ITEM}/products`, 'portfolio-product-add'),
  audited('DELETE', `${ITEM}/products/{productId}`, 'portfolio-product-remove'),
  audited('POST', `${ITEM}/access`, 'access-grant'),
  audited('DELETE', `${ITEM}/access`, 'access-revoke'),
  audited('POST', `${ITEM}/constraints`, 'constraint-create'),
  audited('PATCH', `${ITEM}/constraints/{constraintId}`, 'constraint-update'),
  audited('DELETE', `${ITEM}/constraints/{constraintId}`, 'constraint-delete'),
  audited('POST', `${ITEM}/tag-options`, 'tag-option-associate'),
  audited(
    'DELETE',
    `${ITEM}/tag-options/{tagOptionId}`,
    'tag-option-disassociate',
  ),
  audited('POST', `${ITEM}/budgets`, 'budget-associate'),
  audited('DELETE', `${ITEM}/budgets/{budgetName}`, 'budget-disassociate'),
  audited('POST', `${ITEM}/shares`, 'portfolio-share'),
  audited('PATCH', `${ITEM}/shares/{recipient}`, 'portfolio-share-update'),
  audited('DELETE', `${ITEM}/shares/{recipient}`, 'portfolio-unshare'),
  audited(
    'PUT',
    '/v1/catalogs/{catalog}/incoming-shares/{portfolioId}/acceptance',
    'portfolio-share-accept',
  ),
  audited(
    'DELETE',
    '/v1/catalogs/{catalog}/incoming-shares/{portfolioId}/acceptance',
    'portfolio-share-reject',
  ),
  audited(
    'POST',
    '/v1/catalogs/{catalog}/spokes/{spoke}/alignment',
    'spoke-align',
  ),
];
