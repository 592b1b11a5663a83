import type {
  CreateProvisioningArtifactInput,
  CreateProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { draftVersion, makeVersion } from './products/newVersion';
import { requireRoom } from './requests/quotas';
import { serviceCatalogState, type Version } from './state';
import { versionDetail } from './products/versionView';

/** Adds a version to a product of the account. Its template never changes afterwards. */
export const createProvisioningArtifact: Operation<
  Checked<
    CreateProvisioningArtifactInput,
    'ProductId' | 'Parameters' | 'IdempotencyToken'
  >,
  CreateProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'CreateProvisioningArtifact', ProductId),
  async run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const product = productById(state, input.ProductId);
    const draft = await draftVersion(ctx, product.type, input.Parameters);
    const use: TokenUse = {
      operation: 'CreateProvisioningArtifact',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayedId = replayOf(state, use);
    const replayed = product.versions.find(({ id }) => id === replayedId);
    if (replayed) {
      return answer(replayed);
    }
    requireRoom(
      state.quotas,
      'versionsPerProduct',
      product.versions.length,
      'provisioning artifacts of a product',
    );
    const version = makeVersion(ctx, draft);
    product.versions.push(version);
    remember(state, use, version.id);
    return answer(version);
  },
};

function answer(version: Version): CreateProvisioningArtifactOutput {
  return {
    ProvisioningArtifactDetail: versionDetail(version),
    Info: version.info,
    Status: 'CREATING',
  };
}
