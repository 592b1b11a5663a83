import type {
  CreatePortfolioRequest,
  ListPortfoliosQuery,
  Portfolio,
  PortfolioSummary,
  PortfoliosApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { unusedMethods } from './unusedMethods';

/** The portfolio of the story. */
export const aiResearchPortfolio: PortfolioSummary = {
  id: 'port-1',
  arn: 'arn:aws:catalog:us-east-1:111111111111:portfolio/port-1',
  name: 'AI Research Team Portfolio',
  provider: 'Platform team',
  createdAt: '2026-11-01T10:00:00.000Z',
  imported: false,
  counts: { products: 2, principals: 1, shares: 1 },
};

/** One that another account shares. */
export const sharedPortfolio: PortfolioSummary = {
  id: 'port-2',
  arn: 'arn:aws:catalog:us-east-1:999999999999:portfolio/port-2',
  name: 'Organization basics',
  provider: 'Landing zone',
  imported: true,
  sharedBy: { accountId: '999999999999' },
};

/** Portfolios in memory: `items` is what there is, `created` what was asked for. */
export class FakePortfoliosApi {
  items = [aiResearchPortfolio, sharedPortfolio];
  readonly queries: (ListPortfoliosQuery | undefined)[] = [];
  readonly created: CreatePortfolioRequest[] = [];
  refusal?: Error;
  portfolio: Portfolio = portfolioWith({});

  readonly api: PortfoliosApi = unusedMethods<PortfoliosApi>({
    listPortfolios: async (_catalog, query) => {
      this.queries.push(query);
      const found = this.items.filter(({ name }) =>
        name.toLowerCase().includes((query?.search ?? '').toLowerCase()),
      );
      const { cursor = '0', limit = 50 } = query ?? {};
      if (limit > 100) throw new Error('limit is more than 100');
      const end = Number(cursor) + limit;
      return {
        items: found.slice(Number(cursor), end),
        nextCursor: end < found.length ? String(end) : undefined,
        total: found.length,
        asOf: '2026-11-25T10:00:00.000Z',
        stale: false,
      };
    },
    getPortfolio: async () => this.portfolio,
    createPortfolio: async (_catalog, request) => {
      this.created.push(request);
      if (this.refusal) throw this.refusal;
      return portfolioWith({ id: 'port-new', ...request });
    },
  });
}

/** A portfolio with nothing in it but what is given. */
export function portfolioWith(fields: Partial<Portfolio>): Portfolio {
  return {
    ...aiResearchPortfolio,
    version: 'v1',
    tags: [],
    products: [],
    principals: [],
    constraints: [],
    tagOptions: [],
    shares: [],
    budgets: [],
    unavailable: [],
    asOf: '2026-11-25T10:00:00.000Z',
    stale: false,
    ...fields,
  };
}
