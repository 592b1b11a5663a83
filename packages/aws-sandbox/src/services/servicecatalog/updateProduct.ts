import type {
  UpdateProductInput,
  UpdateProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { productViewDetail } from './products/productView';
import { changedTags } from './requests/resourceTags';
import { serviceCatalogState } from './state';
import { requireSupportUrl } from './products/supportUrl';

/** Changes what is given of a product and leaves the rest. */
export const updateProduct: Operation<
  Checked<UpdateProductInput, 'Id'>,
  UpdateProductOutput
> = {
  access: ({ Id }, ctx) => accessToProduct(ctx, 'UpdateProduct', Id),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const product = productById(state, input.Id);
    requireSupportUrl(input.SupportUrl);
    product.tags = changedTags(
      state.quotas,
      product.tags,
      input.AddTags,
      input.RemoveTags,
    );
    product.name = input.Name ?? product.name;
    product.owner = input.Owner ?? product.owner;
    product.description = input.Description ?? product.description;
    product.distributor = input.Distributor ?? product.distributor;
    product.supportDescription =
      input.SupportDescription ?? product.supportDescription;
    product.supportEmail = input.SupportEmail ?? product.supportEmail;
    product.supportUrl = input.SupportUrl ?? product.supportUrl;
    return {
      ProductViewDetail: productViewDetail(ctx, product),
      Tags: product.tags,
    };
  },
};
