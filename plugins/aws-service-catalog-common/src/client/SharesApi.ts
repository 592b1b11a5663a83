import type { CallOptions } from './ServiceCatalogApi';
import type { BlastRadiusSeenQuery } from '../insightTypes';
import type {
  AlignSpokeRequest,
  Alignment,
  IncomingShareList,
  ListIncomingSharesQuery,
  ListSpokesQuery,
  PortfolioShare,
  SharePortfolioRequest,
  SpokeList,
  UnsharePortfolioQuery,
  UpdateShareRequest,
} from '../shareTypes';

/**
 * The HTTP API of the AWS Service Catalog plugin: shares of portfolios, and spokes.
 *
 * Every method rejects with `ResponseError` of `@backstage/errors` when the answer is not 2xx.
 * @public
 */
export interface SharesApi {
  /** Shares a portfolio with an account, an organizational unit or the organization */
  sharePortfolio(
    catalog: string,
    portfolioId: string,
    body: SharePortfolioRequest,
    options?: CallOptions,
  ): Promise<PortfolioShare>;

  /** Changes what travels with a share */
  updateShare(
    catalog: string,
    portfolioId: string,
    recipient: string,
    body: UpdateShareRequest,
    options?: CallOptions,
  ): Promise<PortfolioShare>;

  /**
   * Takes a share back: nothing new can be launched through it, what runs goes on running; 409 while what that touches
   * was not seen
   */
  unsharePortfolio(
    catalog: string,
    portfolioId: string,
    recipient: string,
    query: UnsharePortfolioQuery,
    options?: CallOptions,
  ): Promise<void>;

  /** Portfolios that others share with this catalog: accepted, and offered by its hub */
  listIncomingShares(
    catalog: string,
    query?: ListIncomingSharesQuery,
    options?: CallOptions,
  ): Promise<IncomingShareList>;

  /** Accepts a portfolio that is shared with this catalog */
  acceptShare(
    catalog: string,
    portfolioId: string,
    options?: CallOptions,
  ): Promise<void>;

  /** Refuses a shared portfolio, or gives an accepted one back; the latter 409 while what that touches was not seen */
  rejectShare(
    catalog: string,
    portfolioId: string,
    query?: BlastRadiusSeenQuery,
    options?: CallOptions,
  ): Promise<void>;

  /** Catalogs that this one shares portfolios with, and where they are out of step */
  listSpokes(
    catalog: string,
    query?: ListSpokesQuery,
    options?: CallOptions,
  ): Promise<SpokeList>;

  /** Brings a spoke in line with a portfolio: shares, accepts, fills a local portfolio, names the launch role, grants; each step only where it is missing */
  alignSpoke(
    catalog: string,
    spoke: string,
    body: AlignSpokeRequest,
    options?: CallOptions,
  ): Promise<Alignment>;
}
