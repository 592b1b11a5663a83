import { lookup } from '../../../core/lookup';
import type { Ctx } from '../../../core/operation';
import { invalidParameters, notFound } from '../requests/errors';
import { importedPortfolios } from '../sharing/importedPortfolios';
import type { Viewer } from '../sharing/viewer';
import {
  type Product,
  type ServiceCatalogState,
  serviceCatalogState,
} from '../state';

/** A product that is copied, and where its templates are. */
export interface CopySource {
  product: Product;
  state: ServiceCatalogState;
}

const PRODUCT_ARN =
  /^arn:aws:catalog:([a-z0-9-]+):(\d{12}):product\/(prod-[a-z0-9]+)$/;

/**
 * The product that an ARN names: in any region, of the account itself or of one that shares it with the account.
 *
 * @throws InvalidParametersException, ResourceNotFoundException
 */
export function copySource(ctx: Ctx, arn: string): CopySource {
  const [, region, accountId, productId] = PRODUCT_ARN.exec(arn) ?? [];
  if (!region) {
    throw invalidParameters(
      `SourceProductArn ${arn} is not the ARN of a product.`,
    );
  }
  const state = ctx.state(serviceCatalogState, { accountId, region });
  const product = lookup(state.products, productId);
  const viewer: Viewer = {
    accountId: ctx.accountId,
    state: (key, at) => ctx.state(key, { region, ...at }),
  };
  const mayBeCopied =
    accountId === ctx.accountId ||
    importedPortfolios(viewer).some(
      ({ ownerId, portfolio }) =>
        ownerId === accountId && Object.hasOwn(portfolio.products, productId),
    );
  if (!product || !mayBeCopied) {
    throw notFound(`Product ${arn} does not exist or access was denied.`);
  }
  return { product, state };
}
