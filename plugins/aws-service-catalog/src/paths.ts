import { generatePath } from 'react-router-dom';
import { ROUTE_PATTERNS } from './routes';

/** What every link keeps. */
export type PathContext = { root: string; team?: string; region?: string };

/** What a form starts from. */
export type FormStart = {
  /** Version id. */
  version?: string;
  /** Launch path id. */
  path?: string;
  /** Launch whose wanted values fill the form. */
  launch?: string;
  /** Parameter that gets the focus. */
  parameter?: string;
};

/** Links to the pages of one team and region. */
export function pathsOf({ root, team, region }: PathContext) {
  const to = (
    pattern: string,
    params: Record<string, string> = {},
    query: Record<string, string | undefined> = {},
  ) => {
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries({ team, region, ...query })) {
      if (value) search.set(key, value);
    }
    const path = `${root.replace(/\/$/, '')}${generatePath(pattern, params)}`;
    const text = search.toString();
    return text ? `${path}?${text}` : path;
  };
  return {
    products: () => to(ROUTE_PATTERNS.products),
    product: (productId: string) => to(ROUTE_PATTERNS.product, { productId }),
    launchForm: (productId: string, start: FormStart = {}) =>
      to(ROUTE_PATTERNS.launchForm, { productId }, start),
    launch: (launchId: string) => to(ROUTE_PATTERNS.launch, { launchId }),
    provisionedProducts: ({ scope }: { scope?: 'mine' | 'team' } = {}) =>
      // The page shows the person's own, unless the address says otherwise.
      to(
        ROUTE_PATTERNS.provisionedProducts,
        {},
        { scope: scope === 'team' ? scope : undefined },
      ),
    provisionedProduct: (
      provisionedProductId: string,
      { terminate = false }: { terminate?: boolean } = {},
    ) =>
      to(
        ROUTE_PATTERNS.provisionedProduct,
        { provisionedProductId },
        { terminate: terminate ? 'true' : undefined },
      ),
    update: (provisionedProductId: string, start: FormStart = {}) =>
      to(ROUTE_PATTERNS.update, { provisionedProductId }, start),
    teamGuardrails: () => to(ROUTE_PATTERNS.teamGuardrails),
    catalogs: () => to(ROUTE_PATTERNS.catalogs),
    portfolios: (catalogId: string) =>
      to(ROUTE_PATTERNS.portfolios, { catalogId }),
    portfolio: (catalogId: string, portfolioId: string) =>
      to(ROUTE_PATTERNS.portfolio, { catalogId, portfolioId }),
    launchRole: (catalogId: string, portfolioId: string, roleName: string) =>
      to(ROUTE_PATTERNS.launchRole, { catalogId, portfolioId, roleName }),
    catalogProducts: (catalogId: string) =>
      to(ROUTE_PATTERNS.catalogProducts, { catalogId }),
    catalogProduct: (catalogId: string, productId: string) =>
      to(ROUTE_PATTERNS.catalogProduct, { catalogId, productId }),
    serviceActions: (catalogId: string) =>
      to(ROUTE_PATTERNS.serviceActions, { catalogId }),
    serviceAction: (catalogId: string, serviceActionId: string) =>
      to(ROUTE_PATTERNS.serviceAction, { catalogId, serviceActionId }),
    whatRuns: (catalogId: string, { product }: { product?: string } = {}) =>
      to(ROUTE_PATTERNS.whatRuns, { catalogId }, { product }),
    publications: (catalogId: string) =>
      to(ROUTE_PATTERNS.publications, { catalogId }),
    publish: (catalogId: string) => to(ROUTE_PATTERNS.publish, { catalogId }),
    publication: (catalogId: string, publicationId: string) =>
      to(ROUTE_PATTERNS.publication, { catalogId, publicationId }),
    correctPublication: (catalogId: string, publicationId: string) =>
      to(ROUTE_PATTERNS.correctPublication, { catalogId, publicationId }),
    guardrails: (catalogId: string, guarded?: string) =>
      to(ROUTE_PATTERNS.guardrails, { catalogId }, { guarded }),
  };
}

/** Typed link builders. */
export type Paths = ReturnType<typeof pathsOf>;
