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
import type { RunningProducts, ViewerSession } from './RunningProducts';
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
import {
  type PreFlightSession,
  type PreFlightSources,
  preFlight,
} from './preFlight/preFlight';

// Portfolios and versions change rarely, and the product's own page reads them anew.
const GLANCE_FRESH_MS = 30 * 60_000;

/** What can be asked about the products of a team. */
export interface Products {
  /** A page of products, a `ProductList` as JSON text. */
  list(session: ViewerSession, query: ProductQuery): Promise<Buffer>;
  get(
    session: ViewerSession,
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
    session: PreFlightSession,
    request: PreFlightRequest,
  ): Promise<PreFlight>;
  /** Says that the platform team has changed what is seen in a scope. */
  outdated(scope: string): void;
}

export function createProducts(options: {
  cache: ReadCache;
  policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  rules: LaunchPathRules;
  provisioned: ProvisionedItems;
  running: RunningProducts;
  problemNow: PreFlightSources['problemNow'];
}): Products {
  const { cache, policy, rules, running } = options;
  const reads = new ProductReads(cache, policy);
  const glances = new ProductGlances({ reads, rules, fresh: GLANCE_FRESH_MS });
  const lists = new ProductLists(reads, glances, running);
  const sources: PreFlightSources = {
    reads,
    rules,
    resources: new TemplateResources(cache, policy),
    pickers: new ParameterPickers(cache, policy),
    provisioned: options.provisioned,
    problemNow: options.problemNow,
  };
  return {
    list: (session, query) => lists.page(session, query),
    async get(session, productId, readOptions) {
      const [product, counts] = await Promise.all([
        getProduct(reads, rules, session, productId, readOptions),
        running.counts(session),
      ]);
      return { ...product, running: counts?.of(productId) };
    },
    launchForm: (session, query) => getLaunchForm(sources, session, query),
    formCore: (session, query) => getFormCore(sources, session, query),
    preFlight: (session, request) => preFlight(sources, session, request),
    outdated: scope => glances.forget(scope),
  };
}
