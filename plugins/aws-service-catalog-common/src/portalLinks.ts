/**
 * Where in a team's work a page of the portal is.
 * @public
 */
export interface PortalPlace {
  /** Team id, see `teamIdOf`. */
  team: string;
  /** AWS region; left out, the page takes the team's first. */
  region?: string;
}

/**
 * Addresses of the portal's pages, for what leads to them from elsewhere: templates, entities, agents.
 * @public
 */
export interface PortalLinks {
  product(at: PortalPlace, productId: string): string;
  launchForm(at: PortalPlace, productId: string): string;
  launch(at: PortalPlace, launchId: string): string;
  provisionedProduct(at: PortalPlace, provisionedProductId: string): string;
  portfolios(catalog: string): string;
  portfolio(catalog: string, portfolioId: string): string;
  catalogProduct(catalog: string, productId: string): string;
  publication(catalog: string, publicationId: string): string;
  guardrails(catalog: string): string;
}

/**
 * Links to the pages where the plugin usually is mounted, `/service-catalog`.
 *
 * @param appUrl - `app.baseUrl`, where people open the portal; paths alone, if nobody has configured it
 * @public
 */
export function portalLinks(appUrl: string | undefined): PortalLinks {
  const root = `${(appUrl ?? '').replace(/\/+$/, '')}/service-catalog`;
  const to = (...segments: string[]) =>
    [root, ...segments.map(encodeURIComponent)].join('/');
  const inTeam = ({ team, region }: PortalPlace, ...segments: string[]) =>
    `${to(...segments)}?${new URLSearchParams({
      team,
      ...(region && { region }),
    })}`;
  const inCatalog = (catalog: string, ...segments: string[]) =>
    to('catalogs', catalog, ...segments);
  return {
    product: (at, id) => inTeam(at, 'products', id),
    launchForm: (at, id) => inTeam(at, 'products', id, 'launch'),
    launch: (at, id) => inTeam(at, 'launches', id),
    provisionedProduct: (at, id) => inTeam(at, 'provisioned', id),
    portfolios: catalog => inCatalog(catalog, 'portfolios'),
    portfolio: (catalog, id) => inCatalog(catalog, 'portfolios', id),
    catalogProduct: (catalog, id) => inCatalog(catalog, 'products', id),
    publication: (catalog, id) => inCatalog(catalog, 'publications', id),
    guardrails: catalog => inCatalog(catalog, 'guardrails'),
  };
}
