import { lookup } from '../../../core/lookup';
import type { Place } from '../requests/arns';
import { serviceCatalogState } from '../state';
import { importedPortfolios } from './importedPortfolios';
import { sharingState } from './state';
import type { Viewer } from './viewer';

/** Where a portfolio is that a request names, as far as the account knows: what nobody shares with it counts as its own. */
export function ownerOfPortfolio(
  viewer: Viewer & Place,
  portfolioId: string,
): Place {
  const { portfolios } = viewer.state(serviceCatalogState);
  const ownerId = Object.hasOwn(portfolios, portfolioId)
    ? undefined
    : lookup(viewer.state(sharingState).imports, portfolioId)?.ownerId ??
      importedPortfolios(viewer).find(
        ({ portfolio }) => portfolio.id === portfolioId,
      )?.ownerId;
  return { accountId: ownerId ?? viewer.accountId, region: viewer.region };
}

/** The same for a product. */
export function ownerOfProduct(
  viewer: Viewer & Place,
  productId: string,
): Place {
  const { products } = viewer.state(serviceCatalogState);
  const ownerId = Object.hasOwn(products, productId)
    ? undefined
    : importedPortfolios(viewer).find(({ portfolio }) =>
        Object.hasOwn(portfolio.products, productId),
      )?.ownerId;
  return { accountId: ownerId ?? viewer.accountId, region: viewer.region };
}
