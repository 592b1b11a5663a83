import type {
  CatalogProductsApi,
  InsightsApi,
  Portfolio,
  PortfoliosApi,
  SharesApi,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  catalogProductsApiRef,
  insightsApiRef,
  portfoliosApiRef,
  sharesApiRef,
} from '../api';
import { insightsWith } from './curationStory';
import { portfolioWith } from './FakePortfoliosApi';
import { renderCuratorPage } from './renderCuratorPage';
import { unusedMethods } from './unusedMethods';

const nothing = {
  items: [],
  total: 0,
  asOf: '2026-11-25T10:00:00.000Z',
  stale: false,
};

/** Opens the page of a portfolio of the hub as somebody of the platform team. Lists that it leads to are empty. */
export function renderPortfolio(
  portfolio: Partial<Portfolio>,
  apis: {
    portfolios?: Partial<PortfoliosApi>;
    products?: Partial<CatalogProductsApi>;
    shares?: Partial<SharesApi>;
    insights?: Partial<InsightsApi>;
  } = {},
): ReturnType<typeof renderCuratorPage> {
  return renderCuratorPage('/portfolios/port-1', [
    [
      portfoliosApiRef,
      unusedMethods<PortfoliosApi>({
        getPortfolio: async () => portfolioWith(portfolio),
        listPortfolios: async () => nothing,
        ...apis.portfolios,
      }),
    ],
    [
      catalogProductsApiRef,
      unusedMethods<CatalogProductsApi>(apis.products ?? {}),
    ],
    [
      sharesApiRef,
      unusedMethods<SharesApi>({
        listSpokes: async () => nothing,
        listIncomingShares: async () => nothing,
        ...apis.shares,
      }),
    ],
    [insightsApiRef, insightsWith(apis.insights)],
  ]);
}
