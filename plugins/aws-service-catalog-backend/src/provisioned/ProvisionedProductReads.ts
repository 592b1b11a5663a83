import type { Read, ReadCache, ReadPolicy } from '../aws/ReadCache';
import { searchProvisionedProducts } from '../aws/serviceCatalog/searchProvisionedProducts';
import type { RequestKind } from '../aws/AwsAccess';
import type { TeamSession } from '../teams/Teams';
import {
  type ProvisionedProductTable,
  TableWriter,
} from './ProvisionedProductTable';
import { withNewerRows } from './withNewerRows';
import {
  readProvisionedProduct,
  type ProvisionedProductRead,
} from '../aws/readProvisionedProduct';

/** What a read needs to know of a session. */
export type ReadSession = Pick<TeamSession, 'reader' | 'scope'>;

/** The person that a list is for: what is their own is never long out of date. */
export interface ViewerSession extends ReadSession {
  /** ARN of the session that AWS knows the person by. */
  viewerArn: string;
}

const LIST = 'provisioned-products';
const OWN = 'own-provisioned-products';
const ITEM = 'provisioned-product';

/** The page of one item is looked at while it changes. */
const ITEM_FRESH_MS = 5_000;

/** Accounts up to this size are read anew after each change, while the person waits: a second or two. */
const SOON_READ = 1_000;

/** A list of so many items may be read as often as once in this time, so that reading leaves AWS's rate to others. */
const REST_PER_ITEM_MS = 20;

/** What AWS says about the provisioned products of an account, through the cache. */
export class ProvisionedProductReads {
  readonly #cache: ReadCache;
  readonly #policy: Pick<ReadPolicy, 'fresh' | 'stale'>;
  readonly #soonRead: number;

  constructor(
    cache: ReadCache,
    policy: Pick<ReadPolicy, 'fresh' | 'stale'>,
    options: { soonRead?: number } = {},
  ) {
    this.#cache = cache;
    this.#policy = policy;
    this.#soonRead = options.soonRead ?? SOON_READ;
  }

  /**
   * What a person sees: their own, or what everybody in the team runs. In an account that takes long to read, AWS is
   * asked for their own alone, so that nobody waits for the rest or misses what they have just launched.
   */
  async seenBy(
    session: ViewerSession,
    options: { scope: 'mine' | 'team'; refresh?: boolean },
  ): Promise<Read<ProvisionedProductTable>> {
    const known = await this.#known(session.scope);
    const isSmall = known && known.value.ids.length <= this.#soonRead;
    if (isSmall || (!known && options.scope === 'team')) {
      return this.all(session, options);
    }
    const own = await this.#own(session, options);
    if (options.scope === 'mine') return own;
    const all = await this.all(session, options);
    return {
      ...all,
      value: withNewerRows(all.value, own.value, session.viewerArn),
    };
  }

  /** Every provisioned product of the account. One that takes long to read is read behind the scenes. */
  async all(
    session: ReadSession,
    options: { refresh?: boolean } = {},
  ): Promise<Read<ProvisionedProductTable>> {
    const size = await this.#knownSize(session.scope);
    const isLarge = size > this.#soonRead;
    return this.#cache.read(
      { scope: session.scope, topic: LIST },
      {
        fresh: isLarge
          ? Math.max(this.#policy.fresh, size * REST_PER_ITEM_MS)
          : this.#policy.fresh,
        stale: this.#policy.stale,
        background: isLarge,
        refresh: options.refresh && isLarge ? 'behind' : options.refresh,
      },
      () => readTable(session, { kind: isLarge ? 'background' : 'read' }),
    );
  }

  #own(
    session: ViewerSession,
    { refresh }: { refresh?: boolean },
  ): Promise<Read<ProvisionedProductTable>> {
    const { scope, viewerArn } = session;
    return this.#cache.read(
      { scope, topic: OWN, id: viewerArn },
      { ...this.#policy, refresh },
      () => readTable(session, { query: [`userArnSession:${viewerArn}`] }),
    );
  }

  /**
   * One provisioned product with everything that its page shows.
   *
   * @throws NotFoundError when the account has none of this id
   */
  item(
    session: ReadSession,
    provisionedProductId: string,
    options: { refresh?: boolean } = {},
  ): Promise<Read<ProvisionedProductRead>> {
    return this.#cache.read(
      { scope: session.scope, topic: ITEM, id: provisionedProductId },
      {
        fresh: ITEM_FRESH_MS,
        stale: this.#policy.stale,
        refresh: options.refresh,
      },
      () => readProvisionedProduct(session.reader, provisionedProductId),
    );
  }

  /** Whether something of this name is in the list as it was last read, however long ago; AWS is not asked. */
  async isListed(session: ReadSession, name: string): Promise<boolean> {
    const known = await this.#known(session.scope);
    return known?.value.names.includes(name) ?? false;
  }

  /** The list as it was last read, however long ago; AWS is not asked. */
  async lastRead(scope: string): Promise<ProvisionedProductTable | undefined> {
    return (await this.#known(scope))?.value;
  }

  /** Says that something has changed, through the portal. */
  async changed(scope: string): Promise<void> {
    await this.#cache.invalidate(scope, ITEM);
    await this.#cache.invalidate(scope, OWN);
    if ((await this.#knownSize(scope)) <= this.#soonRead) {
      await this.#cache.invalidate(scope, LIST);
    }
  }

  async #knownSize(scope: string): Promise<number> {
    const known = await this.#known(scope);
    return known?.value.ids.length ?? 0;
  }

  #known(scope: string): Promise<Read<ProvisionedProductTable> | undefined> {
    return this.#cache.peek({ scope, topic: LIST });
  }
}

async function readTable(
  session: ReadSession,
  options: { query?: string[]; kind?: RequestKind },
): Promise<ProvisionedProductTable> {
  const writer = new TableWriter();
  let pageToken: string | undefined;
  do {
    const page = await searchProvisionedProducts(session.reader, {
      ...options,
      within: 'role',
      pageToken,
    });
    writer.add(page.items);
    pageToken = page.nextPageToken;
  } while (pageToken);
  return writer.table();
}
