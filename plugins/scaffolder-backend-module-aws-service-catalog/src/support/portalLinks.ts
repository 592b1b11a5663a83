import type { Config } from '@backstage/config';

interface Where {
  team: string;
  region?: string;
}

/** Addresses of the portal's pages, for the outputs of a template. */
export type PortalLinks = ReturnType<typeof portalLinks>;

/** Links to the pages where the plugin usually is mounted, `/service-catalog` below `app.baseUrl`. */
export function portalLinks(config: Config) {
  const root = `${
    config.getOptionalString('app.baseUrl')?.replace(/\/$/, '') ?? ''
  }/service-catalog`;
  const to = (...segments: string[]) =>
    [root, ...segments.map(encodeURIComponent)].join('/');
  const inTeam = ({ team, region }: Where, ...segments: string[]) => {
    const query = new URLSearchParams({ team, ...(region && { region }) });
    return `${to(...segments)}?${query}`;
  };
  return {
    launch: (where: Where, id: string) => inTeam(where, 'launches', id),
    provisionedProduct: (where: Where, id: string) =>
      inTeam(where, 'provisioned', id),
    portfolios: (catalog: string) => to('catalogs', catalog, 'portfolios'),
    portfolio: (catalog: string, id: string) =>
      to('catalogs', catalog, 'portfolios', id),
    catalogProduct: (catalog: string, id: string) =>
      to('catalogs', catalog, 'products', id),
    publication: (catalog: string, id: string) =>
      to('catalogs', catalog, 'publications', id),
    guardrails: (catalog: string) => to('catalogs', catalog, 'guardrails'),
  };
}
