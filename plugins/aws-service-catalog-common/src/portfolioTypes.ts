import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `PortfolioSummary` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PortfolioSummary = Schemas['PortfolioSummary'];

/**
 * `PortfolioList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PortfolioList = Schemas['PortfolioList'];

/**
 * A portfolio with everything in it and on it.
 * @public
 */
export type Portfolio = Schemas['Portfolio'];

/**
 * `PortfolioFields` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PortfolioFields = Schemas['PortfolioFields'];

/**
 * `UnavailablePart` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UnavailablePart = Schemas['UnavailablePart'];

/**
 * `PortfolioProduct` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PortfolioProduct = Schemas['PortfolioProduct'];

/**
 * The role that a LAUNCH constraint names.
 * @public
 */
export type ConstraintRole = Schemas['ConstraintRole'];

/**
 * `PrincipalType` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PrincipalType = Schemas['PrincipalType'];

/**
 * `PortfolioPrincipal` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PortfolioPrincipal = Schemas['PortfolioPrincipal'];

/**
 * `TeamName` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type TeamName = Schemas['TeamName'];

/**
 * `Budget` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Budget = Schemas['Budget'];

/**
 * `CreatePortfolioRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type CreatePortfolioRequest = Schemas['CreatePortfolioRequest'];

/**
 * `UpdatePortfolioRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UpdatePortfolioRequest = Schemas['UpdatePortfolioRequest'];

/**
 * `AddPortfolioProductRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type AddPortfolioProductRequest = Schemas['AddPortfolioProductRequest'];

/**
 * Exactly one of the three.
 * @public
 */
export type GrantAccessRequest = Schemas['GrantAccessRequest'];

/**
 * `AssociateBudgetRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type AssociateBudgetRequest = Schemas['AssociateBudgetRequest'];

/**
 * `Blocker` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Blocker = Schemas['Blocker'];

/**
 * A field that somebody has changed since `version` was read, in `error.changed` of a 409.
 * @public
 */
export type ChangedField = Schemas['ChangedField'];

/**
 * `BlockerList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type BlockerList = Schemas['BlockerList'];

/**
 * Query of `listPortfolios`.
 * @public
 */
export type ListPortfoliosQuery = Query<'listPortfolios'>;

/**
 * Query of `getPortfolio`.
 * @public
 */
export type GetPortfolioQuery = Query<'getPortfolio'>;

/**
 * Query of `revokeAccess`.
 * @public
 */
export type RevokeAccessQuery = Query<'revokeAccess'>;
