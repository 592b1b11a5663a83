import type {
  Blocker,
  BlockerList,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import type { Curation } from '../Curation';
import type { ProductParts } from '../CurationReads';
import { readProduct } from './getCatalogProduct';

/** What has to go before a product can be deleted. */
export async function productBlockers(
  curation: Pick<Curation, 'reads'>,
  session: CatalogSession,
  productId: string,
): Promise<BlockerList> {
  const { value } = await readProduct(curation, session, productId, {
    refresh: 'required',
  });
  return { items: blockersOf(value) };
}

function blockersOf(parts: ProductParts): Blocker[] {
  return [
    ...parts.portfolios.map(({ id, name }) => ({
      kind: 'portfolio' as const,
      id,
      name,
    })),
    ...parts.budgets.map(name => ({ kind: 'budget' as const, id: name, name })),
  ];
}
