import { lookup } from '../../../core/lookup';
import { notFound } from '../requests/errors';
import {
  type Portfolio,
  type PortfolioPrincipal,
  serviceCatalogState,
} from '../state';
import {
  type ImportedPortfolio,
  importedPortfolio,
  importedPortfolios,
} from './importedPortfolios';
import { sharingState } from './state';
import type { Viewer } from './viewer';

/** A portfolio as an account has it: its own, or one that another account shares with it. */
export interface PortfolioHere {
  portfolio: Portfolio;
  ownerId: string;
  /** Who in the account sees its products; patterns that the owner shares are among them. */
  principals: readonly PortfolioPrincipal[];
  /** Set when another account owns it. */
  imported?: ImportedPortfolio;
}

/** Portfolios that an account has, its own first. */
export function portfoliosHere(viewer: Viewer): PortfolioHere[] {
  return [
    ...Object.values(viewer.state(serviceCatalogState).portfolios).map(
      portfolio => own(viewer, portfolio),
    ),
    ...importedPortfolios(viewer).map(portfolio => shared(viewer, portfolio)),
  ];
}

/**
 * One of them. What only the owner may do takes `portfolioById` instead.
 *
 * @throws ResourceNotFoundException
 */
export function portfolioHere(
  viewer: Viewer,
  portfolioId: string,
): PortfolioHere {
  const { portfolios } = viewer.state(serviceCatalogState);
  const mine = lookup(portfolios, portfolioId);
  if (mine) {
    return own(viewer, mine);
  }
  const imported = importedPortfolio(viewer, portfolioId);
  if (!imported) {
    throw notFound(`Portfolio ${portfolioId} not found`);
  }
  return shared(viewer, imported);
}

function own({ accountId }: Viewer, portfolio: Portfolio): PortfolioHere {
  return { portfolio, ownerId: accountId, principals: portfolio.principals };
}

function shared(viewer: Viewer, imported: ImportedPortfolio): PortfolioHere {
  const { portfolio, ownerId, sharePrincipals } = imported;
  const local = lookup(viewer.state(sharingState).imports, portfolio.id);
  return {
    portfolio,
    ownerId,
    imported,
    principals: [
      ...(local?.principals ?? []),
      ...(sharePrincipals
        ? portfolio.principals.filter(({ type }) => type === 'IAM_PATTERN')
        : []),
    ],
  };
}
