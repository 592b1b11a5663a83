import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import {
  type Product,
  type ProvisionedProduct,
  serviceCatalogState,
} from '../state';

/** Product of a provisioned product, in whichever account it is; none once its owner has deleted it. */
export function productOf(
  { accountId, state }: Pick<Ctx, 'accountId' | 'state'>,
  { productId, productOwnerId = accountId }: ProvisionedProduct,
): Product | undefined {
  const owner = state(serviceCatalogState, { accountId: productOwnerId });
  return lookup(owner.products, productId);
}
