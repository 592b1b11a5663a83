import type { PortfolioShareType } from '@aws-sdk/client-service-catalog';
import { lookup } from '../../../core/lookup';
import { notFound } from '../requests/errors';
import { importOf, offerTo, sharesOfOrganization } from './importedPortfolios';
import { type PortfolioImport, sharingState } from './state';
import type { Viewer } from './viewer';

/**
 * The share of a portfolio that an account accepts or rejects.
 *
 * @throws ResourceNotFoundException without a share of the type; the service has none of its own to answer
 */
export function shareToAnswer(
  viewer: Viewer,
  portfolioId: string,
  type: PortfolioShareType,
): PortfolioImport {
  const entry =
    type === 'AWS_ORGANIZATIONS'
      ? throughOrganization(viewer, portfolioId)
      : offered(viewer, portfolioId);
  if (!entry || type === 'AWS_SERVICECATALOG') {
    throw notFound(
      `No share of type ${type} of portfolio ${portfolioId} with account ${viewer.accountId} exists.`,
    );
  }
  return entry;
}

function offered(
  viewer: Viewer,
  portfolioId: string,
): PortfolioImport | undefined {
  const entry = lookup(viewer.state(sharingState).imports, portfolioId);
  return entry && offerTo(viewer, entry.ownerId, portfolioId)
    ? entry
    : undefined;
}

function throughOrganization(
  viewer: Viewer,
  portfolioId: string,
): PortfolioImport | undefined {
  const share = sharesOfOrganization(viewer).find(
    ([, id]) => id === portfolioId,
  );
  return share && importOf(viewer, portfolioId, share[0]);
}
