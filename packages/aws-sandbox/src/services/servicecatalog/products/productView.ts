import type {
  ProductViewDetail,
  ProductViewSummary,
  Status,
} from '@aws-sdk/client-service-catalog';
import { type Place, productArn } from '../requests/arns';
import type { Product } from '../state';

/** Status the service answers for products; it is not among the values of its own enumeration. */
const CREATED = 'CREATED' as Status;

/**
 * A product as end users see it. Left-out texts are empty, and `HasDefaultPath` is false even where there is one path
 * only, as the real service answers.
 */
export function productViewSummary(product: Product): ProductViewSummary {
  return {
    Id: product.viewId,
    ProductId: product.id,
    Name: product.name,
    Owner: product.owner,
    ShortDescription: product.description,
    Type: product.type,
    Distributor: product.distributor,
    HasDefaultPath: false,
    SupportEmail: product.supportEmail,
    SupportDescription: product.supportDescription,
    SupportUrl: product.supportUrl,
  };
}

/** A product as administrators see it. */
export function productViewDetail(
  at: Place,
  product: Product,
): ProductViewDetail {
  return {
    ProductViewSummary: productViewSummary(product),
    Status: CREATED,
    ProductARN: productArn(at, product.id),
    CreatedTime: new Date(product.createdAt),
  };
}
