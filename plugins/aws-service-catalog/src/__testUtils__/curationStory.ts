import type {
  BlastRadius,
  CatalogProduct,
  InsightsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import { unusedMethods } from './unusedMethods';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

/** A product of the hub as those see it who curate it, with what is given. */
export function catalogProductWith(
  fields: Partial<CatalogProduct> = {},
): CatalogProduct {
  return {
    id: 'prod-1',
    arn: 'arn:aws:catalog:us-east-1:111111111111:product/prod-1',
    name: 'Deep Learning Base AMI',
    kind: 'cloudformation',
    type: 'CLOUD_FORMATION_TEMPLATE',
    vendor: 'Amazon Web Services',
    status: 'CREATED',
    imported: false,
    version: 'read-1',
    tags: [],
    versions: [
      {
        id: 'pa-v1',
        name: 'v1',
        type: 'CLOUD_FORMATION_TEMPLATE',
        active: true,
        deprecated: false,
        newest: true,
        serviceActions: [],
        version: 'read-v1',
      },
    ],
    portfolios: [],
    tagOptions: [],
    budgets: [],
    support: {},
    unavailable: [],
    ...fresh,
    ...fields,
  };
}

/** What a change touches: nothing but what is given. */
export function blastRadiusWith(
  fields: Partial<BlastRadius> = {},
): BlastRadius {
  return {
    version: 'seen-1',
    inWords: 'Nothing runs that this touches.',
    effects: [],
    total: 0,
    items: [],
    owners: [],
    accounts: [],
    teams: [],
    unread: [],
    ...fields,
  };
}

/** Insights into a catalog of which nothing runs, but for what is given. */
export function insightsWith(methods: Partial<InsightsApi> = {}): InsightsApi {
  return unusedMethods<InsightsApi>({
    listCatalogProvisionedProducts: async () => ({
      ...fresh,
      items: [],
      total: 0,
      unread: [],
      versions: [],
      facets: { products: [], teams: [], people: [], statuses: [] },
    }),
    getBlastRadius: async () => blastRadiusWith(),
    ...methods,
  });
}
