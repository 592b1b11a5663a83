import type {
  CatalogProductsApi,
  GuardrailsApi,
  HandoversApi,
  InsightsApi,
  PortfoliosApi,
  PublishingApi,
  ServiceActionsApi,
  SharesApi,
  TagOptionsApi,
} from 'backstage-plugin-aws-service-catalog-common';
import {
  catalogProductsApiRef,
  guardrailsApiRef,
  handoversApiRef,
  insightsApiRef,
  portfoliosApiRef,
  publishingApiRef,
  serviceActionsApiRef,
  sharesApiRef,
  tagOptionsApiRef,
} from '../api';
import { unusedMethods } from './unusedMethods';

const fresh = { asOf: '2026-11-25T10:00:00.000Z', stale: false };

/** The APIs of curation for tests of something else: what a page reads beside is empty, everything else is not expected. */
export const quietCuration = [
  [portfoliosApiRef, unusedMethods<PortfoliosApi>({})],
  [catalogProductsApiRef, unusedMethods<CatalogProductsApi>({})],
  [tagOptionsApiRef, unusedMethods<TagOptionsApi>({})],
  [insightsApiRef, unusedMethods<InsightsApi>({})],
  [handoversApiRef, unusedMethods<HandoversApi>({})],
  [
    sharesApiRef,
    unusedMethods<SharesApi>({
      listSpokes: async () => ({ items: [], ...fresh }),
      listIncomingShares: async () => ({ items: [], ...fresh }),
    }),
  ],
  [
    guardrailsApiRef,
    unusedMethods<GuardrailsApi>({
      listGuardedTeams: async () => ({ items: [] }),
    }),
  ],
  [
    publishingApiRef,
    unusedMethods<PublishingApi>({
      listLaunchRoles: async () => ({ items: [] }),
    }),
  ],
  [
    serviceActionsApiRef,
    unusedMethods<ServiceActionsApi>({
      listRunnableActions: async () => ({ items: [] }),
    }),
  ],
] as const;
