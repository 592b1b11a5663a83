import type { components, operations } from './generated/schema';

type Schemas = components['schemas'];
type Query<Operation extends keyof operations> = NonNullable<
  operations[Operation]['parameters']['query']
>;

/**
 * `ShareType` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type ShareType = Schemas['ShareType'];

/**
 * `PortfolioShare` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type PortfolioShare = Schemas['PortfolioShare'];

/**
 * `SharePortfolioRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type SharePortfolioRequest = Schemas['SharePortfolioRequest'];

/**
 * `UpdateShareRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type UpdateShareRequest = Schemas['UpdateShareRequest'];

/**
 * `IncomingShare` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type IncomingShare = Schemas['IncomingShare'];

/**
 * `IncomingShareList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type IncomingShareList = Schemas['IncomingShareList'];

/**
 * `Drift` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Drift = Schemas['Drift'];

/**
 * `SpokePortfolio` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type SpokePortfolio = Schemas['SpokePortfolio'];

/**
 * `Spoke` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Spoke = Schemas['Spoke'];

/**
 * `SpokeList` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type SpokeList = Schemas['SpokeList'];

/**
 * `AlignSpokeRequest` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type AlignSpokeRequest = Schemas['AlignSpokeRequest'];

/**
 * `Alignment` of the HTTP API, see the OpenAPI document.
 * @public
 */
export type Alignment = Schemas['Alignment'];

/**
 * Query of `unsharePortfolio`.
 * @public
 */
export type UnsharePortfolioQuery = Query<'unsharePortfolio'>;

/**
 * Query of `listIncomingShares`.
 * @public
 */
export type ListIncomingSharesQuery = Query<'listIncomingShares'>;

/**
 * Query of `listSpokes`.
 * @public
 */
export type ListSpokesQuery = Query<'listSpokes'>;
