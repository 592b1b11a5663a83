import type {
  ListProductsQuery,
  ProductList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Read } from '../aws/ReadCache';
import type { ProductView } from '../aws/serviceCatalog/ProductView';
import type { ProductGlance, ProductGlances } from './ProductGlances';
import type { ProductReads } from './ProductReads';
import { productsView } from './ProductsView';
import type {
  RunningCounts,
  RunningProducts,
  ViewerSession,
} from './RunningProducts';
import { decodeCursor, encodeCursor } from './productCursor';
import { filterProducts, parseFilters, searchWords } from './productFilters';
import { ProductOrder } from './productOrder';
import { toSummary } from './toSummary';

/** Which products to list, with the defaults of the HTTP API filled in. */
export type ProductQuery = Omit<ListProductsQuery, 'region'> &
  Required<Pick<ListProductsQuery, 'sort' | 'limit' | 'refresh'>>;

/** Most pages that are kept ready for one answer of AWS. */
const MAX_READY_PAGES = 500;

interface ReadyPage {
  json: Buffer;
  productIds: string[];
}

/**
 * Lists the team's products from what is known of them; what is not known is looked up behind the scenes. Everybody
 * in a team who runs nothing sees the same pages, so a page is made and turned into JSON once, and sent again until AWS
 * says something new.
 */
export class ProductLists {
  readonly #reads: ProductReads;
  readonly #glances: ProductGlances;
  readonly #running: RunningProducts;
  readonly #ready = new WeakMap<ProductView[], Map<string, ReadyPage>>();

  constructor(
    reads: ProductReads,
    glances: ProductGlances,
    running: RunningProducts,
  ) {
    this.#reads = reads;
    this.#glances = glances;
    this.#running = running;
  }

  /** One page, a `ProductList` as JSON text. */
  async page(session: ViewerSession, query: ProductQuery): Promise<Buffer> {
    const { refresh, ...wanted } = query;
    const [products, running, creationOrder] = await Promise.all([
      this.#reads.products(session, { refresh }),
      this.#running.counts(session),
      query.sort.endsWith('created')
        ? this.#reads.creationOrder(session, { refresh })
        : undefined,
    ]);
    const key = JSON.stringify([
      wanted,
      products.stale,
      creationOrder?.asOf,
      this.#glances.revision(session),
      running?.key,
    ]);
    const ready = this.#readyPages(products.value);
    let page = ready.get(key);
    if (!page) {
      const list = listProducts(
        products,
        creationOrder?.value,
        wanted,
        id => this.#glances.of(session, id),
        running,
      );
      page = {
        json: Buffer.from(JSON.stringify(list)),
        productIds: list.items.map(({ id }) => id),
      };
      if (ready.size >= MAX_READY_PAGES) ready.clear();
      ready.set(key, page);
    }
    this.#glances.shown(session, page.productIds);
    this.#running.shown(session);
    return page.json;
  }

  #readyPages(products: ProductView[]): Map<string, ReadyPage> {
    let pages = this.#ready.get(products);
    if (!pages) {
      pages = new Map();
      this.#ready.set(products, pages);
    }
    return pages;
  }
}

/** One page of products, from what AWS said of them. */
function listProducts(
  products: Read<ProductView[]>,
  creationOrder: readonly string[] | undefined,
  query: Omit<ProductQuery, 'refresh'>,
  glanceAt: (productId: string) => ProductGlance | undefined,
  running: RunningCounts | undefined,
): ProductList {
  const filters = parseFilters(query.filter ?? []);
  const cursor = query.cursor
    ? decodeCursor(query.cursor, query.sort)
    : undefined;
  const order = new ProductOrder(query.sort, creationOrder);
  const { items, facets } = filterProducts(
    productsView(products.value),
    searchWords(query.search),
    filters,
    id => glanceAt(id)?.portfolios ?? [],
  );
  const sorted = order.sorted(items);
  const start = cursor ? order.startAfter(sorted, cursor) : 0;
  const page = sorted.slice(start, start + query.limit);
  const last = page.at(-1);
  return {
    asOf: products.asOf.toISOString(),
    stale: products.stale,
    items: page.map(listed => {
      const { id } = listed.product;
      return { ...toSummary(listed, glanceAt(id)), running: running?.of(id) };
    }),
    total: items.length,
    nextCursor:
      last && start + page.length < sorted.length
        ? encodeCursor(order.cursorAfter(last))
        : undefined,
    facets: {
      kinds: facets.kind,
      vendors: facets.vendor,
      portfolios: facets.portfolio,
    },
  };
}
