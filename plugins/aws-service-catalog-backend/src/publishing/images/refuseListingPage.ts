import { InvalidFieldError } from '../../invalidField';

/** @throws InvalidFieldError - the id is that of a Marketplace listing page, which names no product to AWS */
export function refuseListingPage(productId: string): void {
  if (productId.startsWith('prodview-')) {
    throw new InvalidFieldError(
      'productId',
      'productId is the id of a listing page; give the product id, prod-… or a UUID',
    );
  }
}
