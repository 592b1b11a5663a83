import type { CallOptions, ChangeOptions } from './ServiceCatalogApi';
import type { AccountBudgetList, ListBudgetsQuery } from '../budgetTypes';
import type {
  Constraint,
  CreateConstraintRequest,
  RuleTrial,
  RuleTrialRequest,
  UpdateConstraintRequest,
} from '../constraintTypes';
import type { BlastRadiusSeenQuery } from '../insightTypes';
import type {
  AddPortfolioProductRequest,
  AssociateBudgetRequest,
  BlockerList,
  CreatePortfolioRequest,
  GetPortfolioQuery,
  GrantAccessRequest,
  ListPortfoliosQuery,
  Portfolio,
  PortfolioList,
  PortfolioPrincipal,
  RevokeAccessQuery,
  UpdatePortfolioRequest,
} from '../portfolioTypes';

/**
 * The HTTP API of the AWS Service Catalog plugin: portfolios, what is in them, who has access, and constraints.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface PortfoliosApi {
  /** Portfolios of the catalog, with those that other accounts share with it */
  listPortfolios(
    catalog: string,
    query?: ListPortfoliosQuery,
    options?: CallOptions,
  ): Promise<PortfolioList>;

  /** Creates a portfolio */
  createPortfolio(
    catalog: string,
    body: CreatePortfolioRequest,
    options: ChangeOptions,
  ): Promise<Portfolio>;

  /** One portfolio with everything in it and on it */
  getPortfolio(
    catalog: string,
    portfolioId: string,
    query?: GetPortfolioQuery,
    options?: CallOptions,
  ): Promise<Portfolio>;

  /** Changes the details and tags of a portfolio */
  updatePortfolio(
    catalog: string,
    portfolioId: string,
    body: UpdatePortfolioRequest,
    options?: CallOptions,
  ): Promise<Portfolio>;

  /** Deletes a portfolio; 409 with `error.blockers` while anything is in it or on it */
  deletePortfolio(
    catalog: string,
    portfolioId: string,
    options?: CallOptions,
  ): Promise<void>;

  /** What has to go before the portfolio can be deleted */
  listPortfolioBlockers(
    catalog: string,
    portfolioId: string,
    options?: CallOptions,
  ): Promise<BlockerList>;

  /** Puts a product into a portfolio */
  addPortfolioProduct(
    catalog: string,
    portfolioId: string,
    body: AddPortfolioProductRequest,
    options?: CallOptions,
  ): Promise<void>;

  /** Takes a product out of a portfolio; what runs goes on running; 409 while what that touches was not seen */
  removePortfolioProduct(
    catalog: string,
    portfolioId: string,
    productId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void>;

  /** Gives a principal, or the role of a team, access to a portfolio */
  grantAccess(
    catalog: string,
    portfolioId: string,
    body: GrantAccessRequest,
    options?: CallOptions,
  ): Promise<PortfolioPrincipal>;

  /** Takes the access of a principal away; what runs goes on running; 409 while what that touches was not seen */
  revokeAccess(
    catalog: string,
    portfolioId: string,
    query: RevokeAccessQuery,
    options?: CallOptions,
  ): Promise<void>;

  /** Budgets of the catalog's account that portfolios and products can be tied to, by name */
  listBudgets(
    catalog: string,
    query?: ListBudgetsQuery,
    options?: CallOptions,
  ): Promise<AccountBudgetList>;

  /** Ties a budget of the account to a portfolio */
  associatePortfolioBudget(
    catalog: string,
    portfolioId: string,
    body: AssociateBudgetRequest,
    options?: CallOptions,
  ): Promise<void>;

  /** Unties a budget from a portfolio */
  disassociatePortfolioBudget(
    catalog: string,
    portfolioId: string,
    budgetName: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Puts a constraint on a product in a portfolio */
  createConstraint(
    catalog: string,
    portfolioId: string,
    body: CreateConstraintRequest,
    options: ChangeOptions,
  ): Promise<Constraint>;

  /** Changes a constraint; its type stays */
  updateConstraint(
    catalog: string,
    portfolioId: string,
    constraintId: string,
    body: UpdateConstraintRequest,
    options?: CallOptions,
  ): Promise<Constraint>;

  /** Takes a constraint off; 409 while what that touches was not seen */
  deleteConstraint(
    catalog: string,
    portfolioId: string,
    constraintId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void>;

  /** Holds values against the rules of a TEMPLATE constraint; changes nothing */
  tryRules(
    catalog: string,
    body: RuleTrialRequest,
    options?: CallOptions,
  ): Promise<RuleTrial>;
}
