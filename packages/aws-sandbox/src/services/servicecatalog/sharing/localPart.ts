import type { PortfolioPrincipal } from '../state';
import { importOf } from './importedPortfolios';
import { portfolioHere } from './portfoliosHere';
import type { Viewer } from './viewer';

/** What each account decides about a portfolio by itself, its own or an imported one. */
export interface LocalPart {
  principals: PortfolioPrincipal[];
  tagOptionIds: string[];
}

/**
 * The account's own say about a portfolio, to be changed in place.
 *
 * @throws ResourceNotFoundException
 */
export function localPart(viewer: Viewer, portfolioId: string): LocalPart {
  const { portfolio, ownerId, imported } = portfolioHere(viewer, portfolioId);
  return imported ? importOf(viewer, portfolio.id, ownerId) : portfolio;
}
