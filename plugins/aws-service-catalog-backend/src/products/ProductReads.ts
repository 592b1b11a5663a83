import type { RequestKind } from '../aws/AwsAccess';
import type { Read, ReadCache, ReadPolicy } from '../aws/ReadCache';
import type { ProductView } from '../aws/serviceCatalog/ProductView';
import {
  type DescribedProduct,
  describeProduct,
} from '../aws/serviceCatalog/describeProduct';
import {
  type ProvisioningParameters,
  describeProvisioningParameters,
} from '../aws/serviceCatalog/describeProvisioningParameters';
import {
  type LaunchPathView,
  listLaunchPaths,
} from '../aws/serviceCatalog/listLaunchPaths';
import { searchProducts } from '../aws/serviceCatalog/searchProducts';
import type { TeamSession } from '../teams/Teams';
import { readWholeCatalog } from './readWholeCatalog';

/** What a read of the products room needs to know of a session. */
export type ReadSession = Pick<TeamSession, 'reader' | 'scope'>;

/** How a read is made. */
export interface ReadOptions {
  /** Asks AWS whatever the age of the cached answer. */
  refresh?: boolean;
  /** Asks AWS when the cached answer is older than this many milliseconds, although it would do for others. */
  maxAge?: number;
  kind?: RequestKind;
}

/** What AWS says about the products of a team, through the cache. */
export class ProductReads {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;

  constructor(cache: ReadCache, policy: Pick<ReadPolicy, 'fresh' | 'stale'>) {
    this.#cache = cache;
    this.#policy = policy;
  }

  /** Every product that the team sees, in no order. */
  products(
    session: ReadSession,
    options?: ReadOptions,
  ): Promise<Read<ProductView[]>> {
    return this.#read(
      session,
      'products',
      undefined,
      // A catalog of thousands takes seconds to read: nobody should wait for that once it is known.
      { background: true, ...options },
      () =>
        readWholeCatalog((order, pageToken) =>
          searchProducts(session.reader, { sortBy: 'title', order, pageToken }),
        ),
    );
  }

  /** Ids of the products in the order in which they were created: AWS sorts by that date, but does not tell it. */
  creationOrder(
    session: ReadSession,
    options?: ReadOptions,
  ): Promise<Read<string[]>> {
    return this.#read(
      session,
      'products',
      'creation-order',
      { background: true, ...options },
      async () => {
        const ids = new Set<string>();
        let pageToken: string | undefined;
        do {
          const page = await searchProducts(session.reader, {
            sortBy: 'created',
            order: 'ascending',
            pageToken,
          });
          for (const { id } of page.products) ids.add(id);
          pageToken = page.nextPageToken;
        } while (pageToken);
        return [...ids];
      },
    );
  }

  product(
    session: ReadSession,
    productId: string,
    options?: ReadOptions,
  ): Promise<Read<DescribedProduct>> {
    return this.#read(session, 'product', productId, options, () =>
      describeProduct(session.reader, productId, options),
    );
  }

  launchPaths(
    session: ReadSession,
    productId: string,
    options?: ReadOptions,
  ): Promise<Read<LaunchPathView[]>> {
    return this.#read(session, 'launch-paths', productId, options, () =>
      listLaunchPaths(session.reader, productId, options),
    );
  }

  provisioningParameters(
    session: ReadSession,
    input: { productId: string; versionId: string; pathId: string },
    options?: ReadOptions,
  ): Promise<Read<ProvisioningParameters>> {
    const id = `${input.productId}/${input.versionId}/${input.pathId}`;
    return this.#read(session, 'provisioning-parameters', id, options, () =>
      describeProvisioningParameters(session.reader, input),
    );
  }

  #read<T>(
    session: ReadSession,
    topic: string,
    id: string | undefined,
    options: (ReadOptions & { background?: boolean }) | undefined,
    load: () => Promise<T>,
  ): Promise<Read<T>> {
    return this.#cache.read(
      { scope: session.scope, topic, id },
      {
        ...this.#policy,
        fresh: Math.min(this.#policy.fresh, options?.maxAge ?? Infinity),
        refresh: options?.refresh,
        background: options?.background,
      },
      load,
    );
  }
}
