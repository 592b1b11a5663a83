import type { UnavailablePart } from 'backstage-plugin-aws-service-catalog-common';
import type { RequestKind } from '../aws/AwsAccess';
import type { Read, ReadCache, ReadPolicy } from '../aws/ReadCache';
import type { AdminProductView } from '../aws/serviceCatalog/AdminProductView';
import type { AdminVersionView } from '../aws/serviceCatalog/AdminVersionView';
import type { ConstraintRead } from '../aws/serviceCatalog/ConstraintView';
import type { PortfolioView } from '../aws/serviceCatalog/PortfolioView';
import type { TagOptionView } from '../aws/serviceCatalog/TagOptionView';
import { describeConstraint } from '../aws/serviceCatalog/describeConstraint';
import { listPortfolios } from '../aws/serviceCatalog/listPortfolios';
import { listPortfoliosForProduct } from '../aws/serviceCatalog/listPortfoliosForProduct';
import { listProvisioningArtifacts } from '../aws/serviceCatalog/listProvisioningArtifacts';
import { listTagOptions } from '../aws/serviceCatalog/listTagOptions';
import {
  type DescribedAdminProduct,
  describeProductAsAdmin,
} from '../aws/serviceCatalog/describeProductAsAdmin';
import { searchProductsAsAdmin } from '../aws/serviceCatalog/searchProductsAsAdmin';
import type { CatalogSession } from '../catalogs/Catalogs';
import { orUnavailable } from './orUnavailable';
import { type PortfolioParts, readPortfolioParts } from './readPortfolioParts';
import { readImportedPortfolios } from './readImportedPortfolios';

/** What a read needs to know of a session. */
export type CurationSession = Pick<
  CatalogSession,
  'reader' | 'scope' | 'catalog'
>;

/** A portfolio, and whether it is another account's. */
export interface KnownPortfolio extends PortfolioView {
  imported: boolean;
  /** How it came; imported ones only. */
  through?: 'account' | 'organization';
}

/** A product, and whether it is another account's. */
export interface KnownProduct extends AdminProductView {
  imported: boolean;
}

/** A product with what hangs on it. */
export interface ProductParts extends DescribedAdminProduct {
  /** In AWS's order. */
  versions: AdminVersionView[];
  portfolios: PortfolioView[];
  unavailable: UnavailablePart[];
}

/** How a curator's read is made. */
export interface ReadOptions {
  /** Asks AWS whatever the age; `required` for what a change rests on, which is refused when AWS does not answer. */
  refresh?: boolean | 'required';
  kind?: RequestKind;
}

/** Topic of lists and of products; each portfolio, and each constraint, has a topic of its own. */
export const CURATION = 'curation';
/** Topic of what runs in an account. */
export const RUNNING = 'curation-running';
export const portfolioTopic = (id: string) => `curation-portfolio/${id}`;
export const constraintTopic = (id: string) => `curation-constraint/${id}`;

// Many, each a call of its own, and changed by this portal as a rule: not read anew with every look at a portfolio.
const CONSTRAINT_FRESH_MS = 10 * 60_000;

/** What AWS says about a catalog to those who curate it, through the cache. */
export class CurationReads {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;

  constructor(cache: ReadCache, policy: Pick<ReadPolicy, 'fresh' | 'stale'>) {
    this.#cache = cache;
    this.#policy = policy;
  }

  /** Portfolios of the account, and those that others share with it. */
  portfolios(
    session: CurationSession,
    options: ReadOptions = {},
  ): Promise<Read<KnownPortfolio[]>> {
    return this.#list(session, 'portfolios', options, async () => {
      const [own, imported] = await Promise.all([
        listPortfolios(session.reader),
        readImportedPortfolios(session.reader),
      ]);
      return [
        ...own.map(portfolio => ({ ...portfolio, imported: false })),
        ...imported.map(portfolio => ({ ...portfolio, imported: true })),
      ];
    });
  }

  portfolio(
    session: CurationSession,
    portfolioId: string,
    options: ReadOptions = {},
  ): Promise<Read<PortfolioParts>> {
    return this.#cache.read(
      { scope: session.scope, topic: portfolioTopic(portfolioId) },
      { ...this.#policy, refresh: options.refresh },
      () => readPortfolioParts(session, portfolioId, options.kind),
    );
  }

  /** The parts of a portfolio as they were last read, however long ago; AWS is not asked. */
  knownPortfolio(
    session: CurationSession,
    portfolioId: string,
  ): Promise<Read<PortfolioParts> | undefined> {
    return this.#cache.peek({
      scope: session.scope,
      topic: portfolioTopic(portfolioId),
    });
  }

  constraint(
    session: CurationSession,
    constraintId: string,
    options: ReadOptions = {},
  ): Promise<Read<ConstraintRead>> {
    return this.#cache.read(
      { scope: session.scope, topic: constraintTopic(constraintId) },
      {
        fresh: Math.max(this.#policy.fresh, CONSTRAINT_FRESH_MS),
        stale: Math.max(this.#policy.stale, CONSTRAINT_FRESH_MS),
        refresh: options.refresh,
      },
      () => describeConstraint(session.reader, constraintId),
    );
  }

  /** Products of the account, and those in portfolios that others share with it. */
  products(
    session: CurationSession,
    options: ReadOptions = {},
  ): Promise<Read<KnownProduct[]>> {
    return this.#list(session, 'products', options, async () => {
      const [own, { value: portfolios }] = await Promise.all([
        searchProductsAsAdmin(session.reader, {}),
        this.portfolios(session, options),
      ]);
      const products = new Map<string, KnownProduct>(
        own.map(product => [product.id, { ...product, imported: false }]),
      );
      const shared = await Promise.all(
        portfolios
          .filter(({ imported }) => imported)
          .map(({ id: portfolioId }) =>
            searchProductsAsAdmin(session.reader, { portfolioId }),
          ),
      );
      for (const product of shared.flat()) {
        if (!products.has(product.id)) {
          products.set(product.id, { ...product, imported: true });
        }
      }
      return [...products.values()];
    });
  }

  product(
    session: CurationSession,
    productId: string,
    options: ReadOptions = {},
  ): Promise<Read<ProductParts>> {
    return this.#list(session, `product/${productId}`, options, async () => {
      const unavailable: UnavailablePart[] = [];
      const { reader } = session;
      const [described, versions, portfolios] = await Promise.all([
        describeProductAsAdmin(reader, productId),
        orUnavailable(
          'versions',
          unavailable,
          listProvisioningArtifacts(reader, productId),
        ),
        orUnavailable(
          'portfolios',
          unavailable,
          listPortfoliosForProduct(reader, { productId }),
        ),
      ]);
      return { ...described, versions, portfolios, unavailable };
    });
  }

  tagOptions(
    session: CurationSession,
    options: ReadOptions = {},
  ): Promise<Read<TagOptionView[]>> {
    return this.#list(session, 'tag-options', options, () =>
      listTagOptions(session.reader),
    );
  }

  /** Anything else that a change of the catalog outdates. */
  other<T>(
    session: CurationSession,
    id: string,
    options: ReadOptions,
    load: () => Promise<T>,
  ): Promise<Read<T>> {
    return this.#list(session, id, options, load);
  }

  /** What runs in an account, as a curator or a team sees it. */
  running<T>(
    { scope }: Pick<CurationSession, 'scope'>,
    within: string,
    { refresh }: ReadOptions,
    load: () => Promise<T>,
  ): Promise<Read<T>> {
    return this.#cache.read(
      { scope, topic: RUNNING, id: within },
      { ...this.#policy, refresh },
      load,
    );
  }

  #list<T>(
    { scope }: CurationSession,
    id: string,
    { refresh }: ReadOptions,
    load: () => Promise<T>,
  ): Promise<Read<T>> {
    return this.#cache.read(
      { scope, topic: CURATION, id },
      { ...this.#policy, refresh },
      load,
    );
  }
}
