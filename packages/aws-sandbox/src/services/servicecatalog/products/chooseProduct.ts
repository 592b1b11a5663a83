import type { AwsError } from '../../../core/AwsError';
import { invalidParameters, notFound } from '../requests/errors';
import { lookup } from '../../../core/lookup';
import { type NamingMembers, requireOneOf } from '../requests/oneOf';
import type { Product, ServiceCatalogState } from '../state';

/** Names a product by id or by name; names need not be unique. */
export interface ProductChoice {
  ProductId?: string;
  ProductName?: string;
}

/** How most requests call them. */
export const PRODUCT_MEMBERS = { id: 'ProductId', name: 'ProductName' };

/**
 * The product a request means, whoever asks: what the caller may see is decided by its launch paths.
 *
 * @throws ResourceNotFoundException when there is none
 * @throws InvalidParametersException when several bear the name, or not exactly one of id and name is given
 */
export function chooseProduct(
  products: readonly Product[],
  choice: ProductChoice,
  members: NamingMembers = PRODUCT_MEMBERS,
): Product {
  const { ProductId, ProductName } = choice;
  requireOneOf(members, { id: ProductId, name: ProductName });
  const fitting = products.filter(
    product => product.id === ProductId || product.name === ProductName,
  );
  if (fitting.length > 1) {
    throw invalidParameters(`Multiple Product with name ${ProductName} found.`);
  }
  if (fitting.length === 0) {
    throw unknownProduct(choice);
  }
  return fitting[0];
}

/** A product by id, as administrators name it. */
export function productById(
  state: ServiceCatalogState,
  productId: string,
): Product {
  const product = lookup(state.products, productId);
  if (!product) {
    throw unknownProduct({ ProductId: productId });
  }
  return product;
}

/** The answer for a product that does not exist or that the caller does not see. */
export function unknownProduct({
  ProductId,
  ProductName,
}: ProductChoice): AwsError {
  return notFound(
    ProductId === undefined
      ? `Product with name ${ProductName} does not exist or access was denied.`
      : `Product with id ${ProductId} does not exist or access was denied.`,
  );
}
