import type {
  CatalogProductsApi,
  InsightsApi,
  TagOptionsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  catalogProductsApiRef,
  insightsApiRef,
  tagOptionsApiRef,
} from '../api';
import { catalogProductWith, insightsWith } from './curationStory';
import { renderCuratorPage } from './renderCuratorPage';
import { unusedMethods } from './unusedMethods';

/** Opens the page of a product of the hub as somebody of the platform team. */
export function renderCatalogProduct(apis: {
  products?: Partial<CatalogProductsApi>;
  tagOptions?: TagOptionsApi;
  insights?: Partial<InsightsApi>;
}): ReturnType<typeof renderCuratorPage> {
  return renderCuratorPage('/products/prod-1', [
    [
      catalogProductsApiRef,
      unusedMethods<CatalogProductsApi>({
        getCatalogProduct: async () => catalogProductWith(),
        ...apis.products,
      }),
    ],
    [tagOptionsApiRef, apis.tagOptions ?? unusedMethods<TagOptionsApi>({})],
    [insightsApiRef, insightsWith(apis.insights)],
  ]);
}
