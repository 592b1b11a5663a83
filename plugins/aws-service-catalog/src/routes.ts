import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * Where the plugin is mounted; its pages lie below.
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'aws-service-catalog' });

/** Patterns of the pages, below the root. `paths.ts` builds links to them. */
export const ROUTE_PATTERNS = {
  products: '/',
  product: '/products/:productId',
  launchForm: '/products/:productId/launch',
  launch: '/launches/:launchId',
  provisionedProducts: '/provisioned',
  provisionedProduct: '/provisioned/:provisionedProductId',
  update: '/provisioned/:provisionedProductId/update',
  teamGuardrails: '/guardrails',
  catalogs: '/catalogs',
  portfolios: '/catalogs/:catalogId/portfolios',
  portfolio: '/catalogs/:catalogId/portfolios/:portfolioId',
  launchRole:
    '/catalogs/:catalogId/portfolios/:portfolioId/launch-roles/:roleName',
  catalogProducts: '/catalogs/:catalogId/products',
  catalogProduct: '/catalogs/:catalogId/products/:productId',
  serviceActions: '/catalogs/:catalogId/service-actions',
  serviceAction: '/catalogs/:catalogId/service-actions/:serviceActionId',
  whatRuns: '/catalogs/:catalogId/running',
  publications: '/catalogs/:catalogId/publications',
  publish: '/catalogs/:catalogId/publish',
  publication: '/catalogs/:catalogId/publications/:publicationId',
  correctPublication:
    '/catalogs/:catalogId/publications/:publicationId/correct',
  guardrails: '/catalogs/:catalogId/guardrails',
} as const;
