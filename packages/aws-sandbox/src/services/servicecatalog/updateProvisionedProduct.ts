import type {
  UpdateProvisionedProductInput,
  UpdateProvisionedProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import type { Checked } from './requests/checked';
import {
  findProvisionedProduct,
  peekProvisionedProduct,
  requireChangeable,
} from './launches/findProvisionedProduct';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { launchRoleOnPath } from './launches/launchSession';
import { stackParameters } from './launches/parameters';
import { openRecord, recordDetail } from './launches/records';
import {
  type LaunchChoice,
  requireStackLaunch,
  resolveLaunch,
} from './paths/resolveLaunch';
import { launchedThrough } from './launches/provisionedProducts';
import { tagsOf } from './requests/resourceTags';
import { type Becomes, START_DELAY_SECONDS } from './launches/stackWork';
import { type ProvisionedProduct, serviceCatalogState } from './state';
import { tagsAfterUpdate } from './paths/tagUpdates';
import { templateWithRules } from './paths/templateRules';
import { launchTemplate } from './paths/launchTemplate';
import type { UpdateStackJob } from './launches/updateStack';

/**
 * Updates a provisioned product: other parameters, another version, other tags where the path allows it. What is left
 * out of product and version stays as it is. A failed update that rolls back leaves it TAINTED.
 */
export const updateProvisionedProduct: Operation<
  Checked<UpdateProvisionedProductInput, 'UpdateToken'>,
  UpdateProvisionedProductOutput
> = {
  access(input, ctx) {
    const subject = peekProvisionedProduct(ctx.state(serviceCatalogState), {
      id: input.ProvisionedProductId,
      name: input.ProvisionedProductName,
    });
    return accessToOwned(ctx, 'UpdateProvisionedProduct', subject?.owner);
  },
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'UpdateProvisionedProduct',
      token: input.UpdateToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return { RecordDetail: recordDetail(state.records[replayed]) };
    }
    const provisionedProduct = findProvisionedProduct(state, {
      id: input.ProvisionedProductId,
      name: input.ProvisionedProductName,
    });
    requireChangeable(provisionedProduct, 'update');
    const wanted = resolveLaunch(ctx, wantedLaunch(input, provisionedProduct));
    requireStackLaunch(wanted);
    const { path, version } = wanted;
    const becomes: Becomes = {
      versionId: version.id,
      ...launchedThrough(path),
      launchRoleArn:
        provisionedProduct.launchRoleOverride ?? launchRoleOnPath(ctx, path),
      tags: tagsAfterUpdate(
        path,
        provisionedProduct,
        input.Tags && tagsOf(input.Tags),
      ),
    };
    const record = openRecord(
      ctx,
      provisionedProduct,
      'UPDATE_PROVISIONED_PRODUCT',
      becomes,
    );
    remember(state, use, record.id);
    provisionedProduct.status = 'UNDER_CHANGE';
    ctx.schedule(START_DELAY_SECONDS, {
      service: 'servicecatalog',
      name: 'updateStack',
      data: {
        work: { recordId: record.id, action: 'update', becomes },
        templateBody: templateWithRules(launchTemplate(ctx, wanted), path),
        parameters: stackParameters(input.ProvisioningParameters),
      } satisfies UpdateStackJob,
    });
    return { RecordDetail: recordDetail(record) };
  },
};

/** What the request names, filled up with what the provisioned product is now. */
function wantedLaunch(
  input: UpdateProvisionedProductInput,
  current: ProvisionedProduct,
): LaunchChoice {
  const sameProduct =
    input.ProductId === undefined && input.ProductName === undefined;
  const sameVersion =
    input.ProvisioningArtifactId === undefined &&
    input.ProvisioningArtifactName === undefined;
  return {
    ...input,
    ProductId: sameProduct ? current.productId : input.ProductId,
    ProvisioningArtifactId: sameVersion
      ? current.versionId
      : input.ProvisioningArtifactId,
  };
}
