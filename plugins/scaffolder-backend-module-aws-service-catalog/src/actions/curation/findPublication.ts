import { ConflictError } from '@backstage/errors';
import {
  type Publication,
  everyPage,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Curation } from './openCatalog';
import { productsOf } from './findCurated';

/**
 * The publication of a product and version, if there is one that counts: neither taken back, nor of a product that
 * somebody has deleted since.
 *
 * @throws ConflictError - it is being taken back, or the product is there without one
 */
export async function findPublication(
  curation: Pick<Curation, 'publishing' | 'catalogProducts'>,
  catalog: string,
  wanted: { product: string; version: string; isAdopted: boolean },
  { signal }: { signal?: AbortSignal },
): Promise<Publication | undefined> {
  const { product, version, isAdopted } = wanted;
  const [publications, products] = await Promise.all([
    everyPage(cursor =>
      curation.publishing.listPublications(
        catalog,
        { limit: 100, cursor },
        { signal },
      ),
    ),
    productsOf(curation, catalog, { signal }),
  ]);
  const found = publications.find(
    ({ answers, state, productId }) =>
      answers.product.name === product &&
      answers.version.name === version &&
      state !== 'withdrawn' &&
      (state !== 'succeeded' || products.some(({ id }) => id === productId)),
  );
  if (found?.state === 'withdrawing' || found?.state === 'withdrawal-failed') {
    throw new ConflictError(
      `product: the publication of ${product} ${version} is being taken back (${found.state}); run the template again when it is gone`,
    );
  }
  const namesake = products.find(({ name }) => name === product);
  if (!found && namesake && !isAdopted) {
    throw new ConflictError(
      `product: the catalog has a product ${product} already (${namesake.id}), which was not published as version ${version}. Choose another name, or add a version to that product`,
    );
  }
  return found;
}
