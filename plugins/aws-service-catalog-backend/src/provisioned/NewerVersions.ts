import { isError } from '@backstage/errors';
import type { ProductVersion } from 'backstage-plugin-aws-service-catalog-common';
import type { ProductReads, ReadSession } from '../products/ProductReads';
import { productVersions } from '../products/productVersions';

/** What runs, as far as it matters for its version. */
export interface RunningVersion {
  productId?: string;
  versionId?: string;
}

/** A page of many different products would cost a call for each; so many are worth waiting for. */
const MOST_PRODUCTS = 20;

/** Tells which of the things that run have a newer version. */
export class NewerVersions {
  readonly #reads: ProductReads;

  constructor(reads: ProductReads) {
    this.#reads = reads;
  }

  /** For each item the newer version, or undefined when there is none, or when that is not known. */
  async than(
    session: ReadSession,
    items: readonly RunningVersion[],
  ): Promise<(Pick<ProductVersion, 'id' | 'name'> | undefined)[]> {
    const productIds = [
      ...new Set(items.flatMap(({ productId }) => productId ?? [])),
    ].slice(0, MOST_PRODUCTS);
    const versions = new Map(
      await Promise.all(
        productIds.map(
          async id => [id, await this.versionsOf(session, id)] as const,
        ),
      ),
    );
    return items.map(({ productId, versionId }) =>
      newerVersion(versions.get(productId ?? '') ?? [], versionId),
    );
  }

  /** Versions of a product, newest first; none when the team no longer sees the product. */
  async versionsOf(
    session: ReadSession,
    productId: string,
  ): Promise<ProductVersion[]> {
    try {
      const { value } = await this.#reads.product(session, productId);
      return productVersions(value.versions);
    } catch (error) {
      // What runs is shown even when its product is gone, or when AWS does not tell it just now.
      if (isError(error)) return [];
      throw error;
    }
  }
}

/**
 * The version to move to.
 *
 * @param versions - newest first; one that is not among them was withdrawn, so every other one is newer
 */
export function newerVersion(
  versions: readonly ProductVersion[],
  versionId: string | undefined,
): Pick<ProductVersion, 'id' | 'name'> | undefined {
  const newest = versions.findIndex(version => version.newest);
  const running = versions.findIndex(version => version.id === versionId);
  if (newest < 0 || (running >= 0 && running <= newest)) {
    return undefined;
  }
  const { id, name } = versions[newest];
  return { id, name };
}
