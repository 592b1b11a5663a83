import type {
  CatalogProduct,
  CreateProductRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { associateProductWithPortfolio } from '../../aws/serviceCatalog/associateProductWithPortfolio';
import { createProduct } from '../../aws/serviceCatalog/createProduct';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Changed } from '../Changed';
import { plain } from '../Changed';
import { afterChange } from '../afterChange';
import type { Curation } from '../Curation';
import { idempotent } from '../idempotent';
import { inWords } from '../inWords';
import { getCatalogProduct } from './getCatalogProduct';
import { productFields } from './productFields';
import { newVersion, templateMeanings } from './versionSource';
import { readPortfolio } from '../portfolio/getPortfolio';
import { requireOwn } from '../portfolio/requireOwn';

// Terraform Open Source takes no new products; External is its successor.
const TYPES = {
  cloudformation: 'CLOUD_FORMATION_TEMPLATE',
  terraform: 'TERRAFORM_CLOUD',
  external: 'EXTERNAL',
} as const;

/**
 * Creates a product with its first version, and puts it into a portfolio if one is named. The same key with the same
 * request creates the same one.
 */
export async function createCatalogProduct(
  curation: Pick<Curation, 'reads' | 'visibility'>,
  session: CatalogSession,
  key: string,
  request: CreateProductRequest,
): Promise<Changed<CatalogProduct>> {
  const { portfolioId } = request;
  if (portfolioId) {
    // Before anything is made: a product that nobody can see yet would be left behind.
    const { value } = await readPortfolio(curation, session, portfolioId);
    requireOwn(session, value.portfolio);
  }
  const type = TYPES[request.kind ?? 'cloudformation'];
  const version = await newVersion(session, type, request.version, 'version.');
  const tags = request.tags ?? [];
  const made = await inWords(
    'create a product',
    idempotent(
      createProduct(session.actor(), {
        name: request.name,
        vendor: request.vendor,
        distributor: request.distributor,
        description: request.description,
        support: request.support,
        tags,
        version,
        token: key,
      }),
    ),
    templateMeanings(request.version.source, 'version.'),
  );
  const { product } = made;
  const after = plain({
    id: product.id,
    ...productFields({ product, tags }),
    version: { id: made.version?.id, name: version.name },
    portfolioId,
  });
  return afterChange({ after }, async () => {
    // Whatever comes next: it is there now.
    await curation.visibility.changed(session.catalog);
    if (portfolioId) {
      await inWords(
        `put the product ${product.id}, which is made, into the portfolio`,
        associateProductWithPortfolio(session.actor(), {
          portfolioId,
          productId: product.id,
        }),
      );
      await curation.visibility.changed(session.catalog, {
        portfolioIds: [portfolioId],
      });
    }
    return getCatalogProduct(curation, session, product.id);
  });
}
