import type { PortfolioDetail } from '@aws-sdk/client-service-catalog';
import { type Place, portfolioArn } from '../requests/arns';
import { notFound } from '../requests/errors';
import { lookup } from '../../../core/lookup';
import type { Portfolio, ServiceCatalogState } from '../state';

/** A portfolio as the API answers it. */
export function portfolioDetail(
  at: Place,
  portfolio: Portfolio,
): PortfolioDetail {
  return {
    Id: portfolio.id,
    ARN: portfolioArn(at, portfolio.id),
    DisplayName: portfolio.displayName,
    Description: portfolio.description,
    CreatedTime: new Date(portfolio.createdAt),
    ProviderName: portfolio.providerName,
  };
}

/** @throws ResourceNotFoundException */
export function portfolioById(
  state: ServiceCatalogState,
  portfolioId: string,
): Portfolio {
  const portfolio = lookup(state.portfolios, portfolioId);
  if (!portfolio) {
    throw notFound(`Portfolio ${portfolioId} not found`);
  }
  return portfolio;
}
