import type {
  ProvisionProductInput,
  ProvisionProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { requireLaunchable } from './products/chooseVersion';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { beginProvisioning } from './launches/beginLaunch';
import { launchRoleOnPath } from './launches/launchSession';
import {
  launchType,
  requireCurrentType,
  requireRole,
} from './launches/launchType';
import { launchTags } from './paths/launchTags';
import { notificationArns } from './paths/notifications';
import {
  makeProvisionedProduct,
  requireNewToken,
} from './launches/provisionedProducts';
import { openRecord, recordDetail } from './launches/records';
import { resolveLaunch } from './paths/resolveLaunch';
import { tagsOf } from './requests/resourceTags';
import { placesOf } from './stackSets/preferences';
import { serviceCatalogState } from './state';

/**
 * Launches a version of a product. Answers at once with a record; the work begins a moment later, and whatever
 * CloudFormation or an engine has against it is told by the record. The same token gets the same record again.
 */
export const provisionProduct: Operation<
  Checked<ProvisionProductInput, 'ProvisionedProductName' | 'ProvisionToken'>,
  ProvisionProductOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'ProvisionProduct', ProductId),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'ProvisionProduct',
      token: input.ProvisionToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return { RecordDetail: recordDetail(state.records[replayed]) };
    }
    requireNewToken(state, input.ProvisionToken);
    const launch = resolveLaunch(ctx, input);
    requireLaunchable(launch.version);
    requireCurrentType(launch);
    requireRole(launch);
    const places = placesOf(launch.path, input.ProvisioningPreferences);
    const provisionedProduct = makeProvisionedProduct(ctx, {
      name: input.ProvisionedProductName,
      token: input.ProvisionToken,
      path: launch.path,
      version: launch.version,
      type: launchType(launch),
      tags: launchTags(launch.path, tagsOf(input.Tags)),
      launchRoleArn: launchRoleOnPath(ctx, launch.path),
      status: 'UNDER_CHANGE',
    });
    const record = openRecord(ctx, provisionedProduct, 'PROVISION_PRODUCT');
    remember(state, use, record.id);
    beginProvisioning(
      ctx,
      {
        record,
        provisionedProduct,
        launch,
        parameters: input.ProvisioningParameters,
        places,
      },
      notificationArns(launch.path, input.NotificationArns),
    );
    return { RecordDetail: recordDetail(record) };
  },
};
