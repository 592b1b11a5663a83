import { lookup } from '../../../core/lookup';
import type { ResourceDetail } from '@aws-sdk/client-service-catalog';
import { type Place, portfolioArn, productArn } from '../requests/arns';
import { notFound } from '../requests/errors';
import type { ServiceCatalogState } from '../state';

/** A portfolio or a product: what TagOptions can be associated with. */
export interface TagOptionOwner {
  id: string;
  tagOptionIds: string[];
}

/**
 * The portfolio or product with an id.
 *
 * @throws ResourceNotFoundException
 */
export function tagOptionOwner(
  state: ServiceCatalogState,
  resourceId: string,
): TagOptionOwner {
  const owner =
    lookup(state.portfolios, resourceId) ?? lookup(state.products, resourceId);
  if (!owner) {
    throw notFound(`Resource ${resourceId} not found`);
  }
  return owner;
}

/** Portfolios and products that have a TagOption. */
export function resourcesWithTagOption(
  at: Place,
  state: ServiceCatalogState,
  tagOptionId: string,
): { portfolios: ResourceDetail[]; products: ResourceDetail[] } {
  const has = ({ tagOptionIds }: TagOptionOwner) =>
    tagOptionIds.includes(tagOptionId);
  return {
    portfolios: Object.values(state.portfolios)
      .filter(has)
      .map(portfolio => ({
        Id: portfolio.id,
        ARN: portfolioArn(at, portfolio.id),
        Name: portfolio.displayName,
        Description: portfolio.description,
        CreatedTime: new Date(portfolio.createdAt),
      })),
    products: Object.values(state.products)
      .filter(has)
      .map(product => ({
        Id: product.id,
        ARN: productArn(at, product.id),
        Name: product.name,
        Description: product.description,
        CreatedTime: new Date(product.createdAt),
      })),
  };
}
