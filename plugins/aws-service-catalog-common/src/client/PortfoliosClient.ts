import { type ClientOptions, ContractClient } from './ContractClient';
import type { PortfoliosApi } from './PortfoliosApi';
import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type { ListBudgetsQuery } from '../budgetTypes';
import type {
  CreateConstraintRequest,
  RuleTrialRequest,
  UpdateConstraintRequest,
} from '../constraintTypes';
import type { BlastRadiusSeenQuery } from '../insightTypes';
import type {
  AddPortfolioProductRequest,
  AssociateBudgetRequest,
  CreatePortfolioRequest,
  GetPortfolioQuery,
  GrantAccessRequest,
  ListPortfoliosQuery,
  RevokeAccessQuery,
  UpdatePortfolioRequest,
} from '../portfolioTypes';

/**
 * Typed client of the part of the HTTP API that is about portfolios, what is in them, who has access, and constraints.
 * @public
 */
export class PortfoliosClient implements PortfoliosApi {
  readonly #contract: ContractClient;

  constructor(options: ClientOptions) {
    this.#contract = new ContractClient(options);
  }

  listPortfolios(
    catalog: string,
    query?: ListPortfoliosQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/portfolios', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  createPortfolio(
    catalog: string,
    body: CreatePortfolioRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/portfolios', {
        ...init,
        params: {
          path: { catalog },
          header: { 'Idempotency-Key': options.idempotencyKey },
        },
        body,
      }),
    );
  }

  getPortfolio(
    catalog: string,
    portfolioId: string,
    query?: GetPortfolioQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/portfolios/{portfolioId}', {
        ...init,
        params: { path: { catalog, portfolioId }, query },
      }),
    );
  }

  updatePortfolio(
    catalog: string,
    portfolioId: string,
    body: UpdatePortfolioRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.PATCH('/v1/catalogs/{catalog}/portfolios/{portfolioId}', {
        ...init,
        params: { path: { catalog, portfolioId } },
        body,
      }),
    );
  }

  async deletePortfolio(
    catalog: string,
    portfolioId: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE('/v1/catalogs/{catalog}/portfolios/{portfolioId}', {
        ...init,
        params: { path: { catalog, portfolioId } },
      }),
    );
  }

  listPortfolioBlockers(
    catalog: string,
    portfolioId: string,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/portfolios/{portfolioId}/blockers', {
        ...init,
        params: { path: { catalog, portfolioId } },
      }),
    );
  }

  async addPortfolioProduct(
    catalog: string,
    portfolioId: string,
    body: AddPortfolioProductRequest,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/portfolios/{portfolioId}/products', {
        ...init,
        params: { path: { catalog, portfolioId } },
        body,
      }),
    );
  }

  async removePortfolioProduct(
    catalog: string,
    portfolioId: string,
    productId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/products/{productId}',
        {
          ...init,
          params: { path: { catalog, portfolioId, productId }, query },
        },
      ),
    );
  }

  grantAccess(
    catalog: string,
    portfolioId: string,
    body: GrantAccessRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/portfolios/{portfolioId}/access', {
        ...init,
        params: { path: { catalog, portfolioId } },
        body,
      }),
    );
  }

  async revokeAccess(
    catalog: string,
    portfolioId: string,
    query: RevokeAccessQuery,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE('/v1/catalogs/{catalog}/portfolios/{portfolioId}/access', {
        ...init,
        params: { path: { catalog, portfolioId }, query },
      }),
    );
  }

  listBudgets(
    catalog: string,
    query?: ListBudgetsQuery,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.GET('/v1/catalogs/{catalog}/budgets', {
        ...init,
        params: { path: { catalog }, query },
      }),
    );
  }

  async associatePortfolioBudget(
    catalog: string,
    portfolioId: string,
    body: AssociateBudgetRequest,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/portfolios/{portfolioId}/budgets', {
        ...init,
        params: { path: { catalog, portfolioId } },
        body,
      }),
    );
  }

  async disassociatePortfolioBudget(
    catalog: string,
    portfolioId: string,
    budgetName: string,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/budgets/{budgetName}',
        { ...init, params: { path: { catalog, portfolioId, budgetName } } },
      ),
    );
  }

  createConstraint(
    catalog: string,
    portfolioId: string,
    body: CreateConstraintRequest,
    options: ChangeOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.POST(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/constraints',
        {
          ...init,
          params: {
            path: { catalog, portfolioId },
            header: { 'Idempotency-Key': options.idempotencyKey },
          },
          body,
        },
      ),
    );
  }

  updateConstraint(
    catalog: string,
    portfolioId: string,
    constraintId: string,
    body: UpdateConstraintRequest,
    options?: CallOptions,
  ) {
    return this.#contract.call(options, (client, init) =>
      client.PATCH(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/constraints/{constraintId}',
        {
          ...init,
          params: { path: { catalog, portfolioId, constraintId } },
          body,
        },
      ),
    );
  }

  async deleteConstraint(
    catalog: string,
    portfolioId: string,
    constraintId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void> {
    await this.#contract.call(options, (client, init) =>
      client.DELETE(
        '/v1/catalogs/{catalog}/portfolios/{portfolioId}/constraints/{constraintId}',
        {
          ...init,
          params: { path: { catalog, portfolioId, constraintId }, query },
        },
      ),
    );
  }

  tryRules(catalog: string, body: RuleTrialRequest, options?: CallOptions) {
    return this.#contract.call(options, (client, init) =>
      client.POST('/v1/catalogs/{catalog}/rule-trials', {
        ...init,
        params: { path: { catalog } },
        body,
      }),
    );
  }
}
