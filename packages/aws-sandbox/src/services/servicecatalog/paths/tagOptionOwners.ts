import { lookup } from '../../../core/lookup';
import type { ResourceDetail } from '@aws-sdk/client-service-catalog';
import { type Place, portfolioArn, productArn } from '../requests/arns';
import { notFound } from '../requests/errors';
import { importedPortfolio } from '../sharing/importedPortfolios';
import { localPart } from '../sharing/localPart';
import { portfoliosHere } from '../sharing/portfoliosHere';
import { sharingState } from '../sharing/state';
import type { Viewer } from '../sharing/viewer';
import { type ServiceCatalogState, serviceCatalogState } from '../state';

const NONE = { tagOptionIds: [] };

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

/**
 * The same, or the account's own say about an imported portfolio.
 *
 * @throws ResourceNotFoundException
 */
export function tagOptionOwnerHere(
  viewer: Viewer,
  resourceId: string,
): Pick<TagOptionOwner, 'tagOptionIds'> {
  return importedPortfolio(viewer, resourceId)
    ? localPart(viewer, resourceId)
    : tagOptionOwner(viewer.state(serviceCatalogState), resourceId);
}

/** Portfolios, imported ones among them, and products that the account has given a TagOption. */
export function resourcesWithTagOption(
  ctx: Viewer & Place,
  tagOptionId: string,
): { portfolios: ResourceDetail[]; products: ResourceDetail[] } {
  const { products } = ctx.state(serviceCatalogState);
  const { imports } = ctx.state(sharingState);
  const has = ({ tagOptionIds }: Pick<TagOptionOwner, 'tagOptionIds'>) =>
    tagOptionIds.includes(tagOptionId);
  return {
    portfolios: portfoliosHere(ctx)
      .filter(({ portfolio, imported }) =>
        has(imported ? imports[portfolio.id] ?? NONE : portfolio),
      )
      .map(({ portfolio, ownerId }) => ({
        Id: portfolio.id,
        ARN: portfolioArn(
          { accountId: ownerId, region: ctx.region },
          portfolio.id,
        ),
        Name: portfolio.displayName,
        Description: portfolio.description,
        CreatedTime: new Date(portfolio.createdAt),
      })),
    products: Object.values(products)
      .filter(has)
      .map(product => ({
        Id: product.id,
        ARN: productArn(ctx, product.id),
        Name: product.name,
        Description: product.description,
        CreatedTime: new Date(product.createdAt),
      })),
  };
}
