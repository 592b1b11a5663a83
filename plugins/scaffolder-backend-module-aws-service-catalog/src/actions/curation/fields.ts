import type { Zod } from '../../support/Zod';

/** Inputs and outputs that several curating actions have. */
export const fields = {
  catalog: (z: Zod) =>
    z
      .string()
      .min(1)
      .describe(
        'Id of the catalog, as `awsServiceCatalog.catalogs` of the configuration names it',
      ),
  portfolio: (z: Zod) =>
    z
      .string()
      .min(1)
      .describe('Portfolio of the catalog: its id or its exact name'),
  product: (z: Zod) =>
    z
      .string()
      .min(1)
      .describe('Product of the catalog: its id or its exact name'),
  created: (z: Zod) =>
    z
      .boolean()
      .describe('True when this run made it, false when it was there already'),
  portfolioId: (z: Zod) => z.string().describe('Id of the portfolio'),
  productId: (z: Zod) => z.string().describe('Id of the product'),
  portalUrl: (z: Zod) => z.string().describe('Where the portal shows it'),
};
