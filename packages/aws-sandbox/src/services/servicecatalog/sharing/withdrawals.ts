import type { Ctx } from '../../../core/operation';
import { removeConstraint } from '../paths/constraintsOn';
import { serviceCatalogState } from '../state';
import {
  importedPortfolio,
  offerTo,
  sharesOfOrganization,
} from './importedPortfolios';
import { sharingState } from './state';
import { type Viewer, viewerOf } from './viewer';

/**
 * Takes from other accounts what a portfolio no longer gives them: their access to it, and its products in their own
 * portfolios, with the constraints there. What was launched goes on running.
 */
export function withdrawFromRecipients(
  ctx: Pick<Ctx, 'accountId' | 'state' | 'world'>,
  portfolioId: string,
): void {
  for (const accountId of ctx.world.accountIds()) {
    if (accountId !== ctx.accountId) {
      withdraw(viewerOf(ctx, accountId), portfolioId);
    }
  }
}

/** The same for one recipient. */
export function withdraw(recipient: Viewer, portfolioId: string): void {
  const { imports } = recipient.state(sharingState);
  const still = importedPortfolio(recipient, portfolioId)?.portfolio;
  removeProducts(
    recipient,
    portfolioId,
    productId =>
      still !== undefined && Object.hasOwn(still.products, productId),
  );
  if (still || !Object.hasOwn(imports, portfolioId)) {
    return;
  }
  const entry = imports[portfolioId];
  if (isShared(recipient, entry.ownerId, portfolioId)) {
    entry.principals = [];
    entry.tagOptionIds = [];
  } else {
    delete imports[portfolioId];
  }
}

function removeProducts(
  recipient: Viewer,
  sourcePortfolioId: string,
  stays: (productId: string) => boolean,
): void {
  const state = recipient.state(serviceCatalogState);
  for (const { products } of Object.values(state.portfolios)) {
    for (const [productId, membership] of Object.entries(products)) {
      const imported =
        membership.sourcePortfolioId === sourcePortfolioId &&
        !Object.hasOwn(state.products, productId);
      if (imported && !stays(productId)) {
        for (const id of [...membership.constraintIds]) {
          removeConstraint(state, state.constraints[id]);
        }
        delete products[productId];
      }
    }
  }
}

/** Whether there is a share that the recipient may still answer. */
function isShared(
  recipient: Viewer,
  ownerId: string,
  portfolioId: string,
): boolean {
  return (
    offerTo(recipient, ownerId, portfolioId) !== undefined ||
    sharesOfOrganization(recipient).some(([, id]) => id === portfolioId)
  );
}
