import type {
  PreFlight,
  PreFlightRequest,
  ProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ReadCache, ReadPolicy } from '../aws/ReadCache';
import { ProductGlances } from './ProductGlances';
import {
  ProductReads,
  type ReadOptions,
  type ReadSession,
} from './ProductReads';
import type { ProvisionedItems } from './ProvisionedItems';
import { TemplateResources } from './TemplateResources';
import { ParameterPickers } from './form/ParameterPickers';
import {
  type FormCore,
  type LaunchFormQuery,
  type TypedLaunchForm,
  getFormCore,
  getLaunchForm,
} from './getLaunchForm';
import { getProduct } from './getProduct';
import type { LaunchPathRules } from './launchPathProblem';
import { ProductLists, type ProductQuery } from './ProductLists';
import { type PreFlightSources, preFlight } from './preFlight/preFlight';

// Portfolios and versions change rarely, and the product's own page reads them anew.
const GLANCE_FRESH_MS = 30 * 60_000;

/** What can be asked about the products of a team. */
export interface Products {
  /** A page of products, a `ProductList` as JSON text. */
  list(session: ReadSession, query: ProductQuery): Promise<Buffer>;
  get(
    session: ReadSession,
    productId: string,
    options: ReadOptions,
  ): Promise<ProductDetail>;
  launchForm(
    session: ReadSession,
    query: LaunchFormQuery,
  ): Promise<TypedLaunchForm>;
  /**
   * The part of the form that decides whether a launch will do, from the cache where it is fresh: for checking a
   * request before it is sent.
   */
  formCore(session: ReadSession, query: LaunchFormQuery): Promise<FormCore>;
  preFlight(
    session: ReadSession,
    request: PreFlightRequest,
  ): Promise<PreFlight>;
}

export function createProducts(options: {
  cache: ReadCache;
  policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  rules: LaunchPathRules;
  provisioned: ProvisionedItems;
  operationProblem: PreFlightSources['operationProblem'];
}): Products {
  const { cache, policy, rules } = options;
  const reads = new ProductReads(cache, policy);
  const glances = new ProductGlances({ reads, rules, fresh: GLANCE_FRESH_MS });
  const lists = new ProductLists(reads, glances);
  const sources: PreFlightSources = {
    reads,
    rules,
    resources: new TemplateResources(cache, policy),
    pickers: new ParameterPickers(cache, policy),
    provisioned: options.provisioned,
    operationProblem: options.operationProblem,
  };
  return {
    list: (session, query) => lists.page(session, query),
    get: (session, productId, readOptions) =>
      getProduct(reads, rules, session, productId, readOptions),
    launchForm: (session, query) => getLaunchForm(sources, session, query),
    formCore: (session, query) => getFormCore(sources, session, query),
    preFlight: (session, request) => preFlight(sources, session, request),
  };
}
