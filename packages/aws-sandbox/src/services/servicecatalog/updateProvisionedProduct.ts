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
import { invalidParameters } from './requests/errors';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { beginUpdate } from './launches/beginLaunch';
import { launchType, requireRole } from './launches/launchType';
import { launchRoleOnPath } from './launches/launchSession';
import { openRecord, recordDetail } from './launches/records';
import {
  type LaunchChoice,
  type ResolvedLaunch,
  resolveLaunch,
} from './paths/resolveLaunch';
import { launchedThrough } from './launches/provisionedProducts';
import { tagsOf } from './requests/resourceTags';
import type { Becomes } from './launches/stackWork';
import { placesOf } from './stackSets/preferences';
import { type ProvisionedProduct, serviceCatalogState } from './state';
import { tagsAfterUpdate } from './paths/tagUpdates';

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
    requireRole(wanted);
    requireSameType(provisionedProduct, wanted);
    const { path, version } = wanted;
    const places = placesOf(path, input.ProvisioningPreferences);
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
    beginUpdate(
      ctx,
      {
        record,
        provisionedProduct,
        launch: wanted,
        parameters: input.ProvisioningParameters,
        places,
      },
      becomes,
      input.ProvisioningPreferences?.StackSetOperationType,
    );
    return { RecordDetail: recordDetail(record) };
  },
};

/** An update cannot turn a stack into something else. */
function requireSameType(
  { id, type = 'CFN_STACK' }: ProvisionedProduct,
  wanted: ResolvedLaunch,
): void {
  const wantedType = launchType(wanted);
  if (wantedType !== type) {
    throw invalidParameters(
      `Provisioned product ${id} is of type ${type} and cannot be updated to type ${wantedType}.`,
    );
  }
}

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
