import type {
  CreateProductInput,
  CreateProductOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { invalidParameters } from './requests/errors';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { newId } from './requests/ids';
import { draftVersion, makeVersion } from './products/newVersion';
import { productViewDetail } from './products/productView';
import { requireRoom } from './requests/quotas';
import { changedTags } from './requests/resourceTags';
import { type Product, serviceCatalogState } from './state';
import { requireSupportUrl } from './products/supportUrl';
import { versionDetail } from './products/versionView';

type Input = Checked<
  CreateProductInput,
  'Name' | 'Owner' | 'ProductType' | 'IdempotencyToken'
>;

/** Makes a product with its first version, in no portfolio yet. */
export const createProduct: Operation<Input, CreateProductOutput> = {
  async run(input, ctx) {
    requireCreatable(input);
    const draft = await draftVersion(
      ctx,
      input.ProductType,
      input.ProvisioningArtifactParameters ?? {},
    );
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'CreateProduct',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = lookup(state.products, replayOf(state, use) ?? '');
    if (replayed) {
      return answer(ctx, replayed);
    }
    requireRoom(
      state.quotas,
      'products',
      Object.keys(state.products).length,
      'products',
    );
    const product: Product = {
      id: newId(ctx, 'prod'),
      viewId: newId(ctx, 'prodview'),
      name: input.Name,
      owner: input.Owner,
      type: input.ProductType,
      description: input.Description ?? '',
      distributor: input.Distributor ?? '',
      supportDescription: input.SupportDescription ?? '',
      supportEmail: input.SupportEmail ?? '',
      supportUrl: input.SupportUrl ?? '',
      createdAt: ctx.now().getTime(),
      tags: changedTags(state.quotas, [], input.Tags, []),
      tagOptionIds: [],
      versions: [makeVersion(ctx, draft)],
    };
    state.products[product.id] = product;
    remember(state, use, product.id);
    return answer(ctx, product);
  },
};

function answer(ctx: Ctx, product: Product): CreateProductOutput {
  const [first] = product.versions;
  return {
    ProductViewDetail: productViewDetail(ctx, product),
    ProvisioningArtifactDetail: first && versionDetail(first),
    Tags: product.tags,
  };
}

function requireCreatable(input: Input): void {
  if (input.ProductType === 'TERRAFORM_OPEN_SOURCE') {
    throw invalidParameters(
      'Products of type TERRAFORM_OPEN_SOURCE can no longer be created. Use product type EXTERNAL.',
    );
  }
  if (input.ProductType === 'MARKETPLACE') {
    throw invalidParameters(
      'Products of type MARKETPLACE are copied from AWS Marketplace and cannot be created through the API.',
    );
  }
  if (input.SourceConnection !== undefined) {
    throw invalidParameters(
      'SourceConnection is not emulated. Give ProvisioningArtifactParameters instead.',
    );
  }
  if (input.ProvisioningArtifactParameters === undefined) {
    throw invalidParameters('ProvisioningArtifactParameters is required.');
  }
  requireSupportUrl(input.SupportUrl);
}
