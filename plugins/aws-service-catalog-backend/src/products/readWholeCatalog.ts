import type { ProductView } from '../aws/serviceCatalog/ProductView';
import type { ProductPage } from '../aws/serviceCatalog/searchProducts';

/** Reads one page of products, sorted by title, from one end of the list. */
export type ReadPage = (
  order: 'ascending' | 'descending',
  pageToken: string | undefined,
) => Promise<ProductPage>;

// A second reader saves time on a long list only; on a short one it would be a wasted call.
const PAGES_BEFORE_SECOND_READER = 3;

/** One end of the list, as far as it has been read. */
class Reader {
  readonly order: 'ascending' | 'descending';
  readonly products: ProductView[] = [];
  readonly #ids = new Set<string>();
  #pageToken: string | undefined;
  #started = false;

  constructor(order: 'ascending' | 'descending') {
    this.order = order;
  }

  get atEnd(): boolean {
    return this.#started && this.#pageToken === undefined;
  }

  /** @returns the products of the page, the ones already known included */
  async advance(readPage: ReadPage): Promise<ProductView[]> {
    const page = await readPage(this.order, this.#pageToken);
    this.#started = true;
    this.#pageToken = page.nextPageToken;
    for (const product of page.products) {
      if (!this.#ids.has(product.id)) {
        this.#ids.add(product.id);
        this.products.push(product);
      }
    }
    return page.products;
  }

  /**
   * Whether this reader has been past the product for certain. AWS does not say in which order it puts products of
   * one title, so those at the very point that the reader has reached do not count.
   */
  isPast(product: ProductView): boolean {
    return (
      this.#ids.has(product.id) && product.name !== this.products.at(-1)?.name
    );
  }
}

/**
 * Every product of a catalog, in the fewest calls that its pages allow and, for a long list, in half their time: pages
 * have to be read one after the other, so a second reader comes from the far end until the two have met.
 */
export async function readWholeCatalog(
  readPage: ReadPage,
): Promise<ProductView[]> {
  const front = new Reader('ascending');
  for (let page = 0; page < PAGES_BEFORE_SECOND_READER; page++) {
    await front.advance(readPage);
    if (front.atEnd) return front.products;
  }
  const back = new Reader('descending');
  let met = false;
  const read = async (reader: Reader, other: Reader) => {
    while (!met) {
      const page = await reader.advance(readPage);
      if (reader.atEnd || page.some(product => other.isPast(product))) {
        met = true;
      }
    }
  };
  await Promise.all([read(front, back), read(back, front)]);

  const byId = new Map(front.products.map(product => [product.id, product]));
  for (const product of back.products) byId.set(product.id, product);
  return [...byId.values()];
}
