import { lookup } from '../../../core/lookup';
import { organizationOf } from '../../organizations/state';
import { SERVICE_PRINCIPAL } from '../requests/servicePrincipal';
import { type Portfolio, serviceCatalogState } from '../state';
import { stands } from './recipients';
import { sharesOf } from './shares';
import { type PortfolioImport, type Share, sharingState } from './state';
import { type Viewer, viewerOf } from './viewer';

/** A portfolio of another account, as it reaches the account of a call. It is the owner's own, not a copy. */
export interface ImportedPortfolio {
  portfolio: Portfolio;
  ownerId: string;
  /** An accepted share with the account itself. */
  accepted: boolean;
  /** A share within the organization, which needs no acceptance. */
  throughOrganization: boolean;
  shareTagOptions: boolean;
  sharePrincipals: boolean;
}

/** Portfolios of other accounts that the account has: those it accepted, and those its organization was given. */
export function importedPortfolios(viewer: Viewer): ImportedPortfolio[] {
  const { imports } = viewer.state(sharingState);
  const found = new Map<string, ImportedPortfolio>();
  const add = (ownerId: string, portfolioId: string, share: Share) => {
    const portfolio = lookup(
      viewer.state(serviceCatalogState, { accountId: ownerId }).portfolios,
      portfolioId,
    );
    const before = found.get(portfolioId);
    if (portfolio) {
      const direct = share.type === 'ACCOUNT';
      found.set(portfolioId, {
        portfolio,
        ownerId,
        accepted: before?.accepted || direct,
        throughOrganization: before?.throughOrganization || !direct,
        shareTagOptions: before?.shareTagOptions || share.shareTagOptions,
        sharePrincipals: before?.sharePrincipals || share.sharePrincipals,
      });
    }
  };
  for (const [portfolioId, { ownerId, answer }] of Object.entries(imports)) {
    const offer = offerTo(viewer, ownerId, portfolioId);
    if (offer && answer === 'accepted') {
      add(ownerId, portfolioId, offer);
    }
  }
  for (const [ownerId, portfolioId, share] of sharesOfOrganization(viewer)) {
    if (lookup(imports, portfolioId)?.answer !== 'rejected') {
      add(ownerId, portfolioId, share);
    }
  }
  return [...found.values()];
}

/** One of them. */
export function importedPortfolio(
  viewer: Viewer,
  portfolioId: string,
): ImportedPortfolio | undefined {
  return importedPortfolios(viewer).find(
    ({ portfolio }) => portfolio.id === portfolioId,
  );
}

/** The share that offers a portfolio to the account itself, accepted or not. */
export function offerTo(
  viewer: Viewer,
  ownerId: string,
  portfolioId: string,
): Share | undefined {
  return sharesOf(viewerOf(viewer, ownerId), portfolioId).find(
    ({ type, id }) => type === 'ACCOUNT' && id === viewer.accountId,
  );
}

/** Shares within the organization that reach the account: owner, portfolio and share. */
export function sharesOfOrganization(
  viewer: Viewer,
): [ownerId: string, portfolioId: string, share: Share][] {
  const organization = organizationOf(viewer, viewer.accountId);
  if (!organization) {
    return [];
  }
  const sharers = [
    organization.managementAccountId,
    ...organization.delegations
      .filter(({ service }) => service === SERVICE_PRINCIPAL)
      .map(({ accountId }) => accountId),
  ].filter(accountId => accountId !== viewer.accountId);
  return sharers.flatMap(ownerId => {
    const owner = viewerOf(viewer, ownerId);
    return Object.keys(owner.state(sharingState).shares).flatMap(portfolioId =>
      sharesOf(owner, portfolioId)
        .filter(
          share =>
            share.active &&
            share.type !== 'ACCOUNT' &&
            stands(organization, share, viewer.accountId),
        )
        .map((share): [string, string, Share] => [ownerId, portfolioId, share]),
    );
  });
}

/** What the account has made of a portfolio of another account, noted on first use. */
export function importOf(
  viewer: Viewer,
  portfolioId: string,
  ownerId: string,
): PortfolioImport {
  const { imports } = viewer.state(sharingState);
  imports[portfolioId] ??= { ownerId, principals: [], tagOptionIds: [] };
  return imports[portfolioId];
}
