import { lookup } from '../../../core/lookup';
import { unknownProduct } from '../products/chooseProduct';
import { type Product, serviceCatalogState } from '../state';
import {
  type ImportedPortfolio,
  importedPortfolio,
} from './importedPortfolios';
import { type PortfolioHere, portfoliosHere } from './portfoliosHere';
import type { Viewer } from './viewer';

/** A product as an account has it: its own, or one of a portfolio that another account shares with it. */
export interface ProductHere {
  product: Product;
  ownerId: string;
  /** Portfolio of the owner through which a product of another account comes. */
  source?: ImportedPortfolio;
}

/** A product in a portfolio. One that its owner no longer shares is not there any more. */
export function productIn(
  viewer: Viewer,
  { portfolio, ownerId, imported }: PortfolioHere,
  productId: string,
): ProductHere | undefined {
  const membership = lookup(portfolio.products, productId);
  if (!membership) {
    return undefined;
  }
  const product = productOf(viewer, ownerId, productId);
  if (product) {
    return { product, ownerId, source: imported };
  }
  const { sourcePortfolioId } = membership;
  return imported || sourcePortfolioId === undefined
    ? undefined
    : productFrom(viewer, sourcePortfolioId, productId);
}

/** Products in a portfolio. */
export function productsIn(viewer: Viewer, here: PortfolioHere): ProductHere[] {
  return Object.keys(here.portfolio.products)
    .map(productId => productIn(viewer, here, productId))
    .filter(product => product !== undefined);
}

/** A product of a portfolio that another account shares. */
export function productFrom(
  viewer: Viewer,
  sourcePortfolioId: string,
  productId: string,
): ProductHere | undefined {
  const source = importedPortfolio(viewer, sourcePortfolioId);
  const product =
    source && Object.hasOwn(source.portfolio.products, productId)
      ? productOf(viewer, source.ownerId, productId)
      : undefined;
  return source && product && { product, ownerId: source.ownerId, source };
}

/** Products that an account has, its own first, each once. */
export function productsHere(viewer: Viewer): ProductHere[] {
  const { products } = viewer.state(serviceCatalogState);
  const imported = portfoliosHere(viewer)
    .filter(here => here.imported)
    .flatMap(here => productsIn(viewer, here));
  return [
    ...Object.values(products).map(product => ({
      product,
      ownerId: viewer.accountId,
    })),
    ...new Map(imported.map(item => [item.product.id, item])).values(),
  ];
}

/**
 * One of them. What only the owner may do takes `productById` instead.
 *
 * @throws ResourceNotFoundException
 */
export function productHere(viewer: Viewer, productId: string): ProductHere {
  const product = productOf(viewer, viewer.accountId, productId);
  const here = product
    ? { product, ownerId: viewer.accountId }
    : productsHere(viewer).find(item => item.product.id === productId);
  if (!here) {
    throw unknownProduct({ ProductId: productId });
  }
  return here;
}

function productOf(
  { state }: Viewer,
  accountId: string,
  productId: string,
): Product | undefined {
  return lookup(state(serviceCatalogState, { accountId }).products, productId);
}
