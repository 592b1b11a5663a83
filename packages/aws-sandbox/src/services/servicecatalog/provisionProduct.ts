import type {
  ProvisionProductInput,
  ProvisionProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { requireLaunchable } from './products/chooseVersion';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { launchRoleOnPath } from './launches/launchSession';
import { launchTags } from './paths/launchTags';
import { notificationArns } from './paths/notifications';
import { stackParameters } from './launches/parameters';
import {
  makeProvisionedProduct,
  requireNewToken,
} from './launches/provisionedProducts';
import type { ProvisionStackJob } from './launches/provisionStack';
import { openRecord, recordDetail } from './launches/records';
import { requireStackLaunch, resolveLaunch } from './paths/resolveLaunch';
import { tagsOf } from './requests/resourceTags';
import { START_DELAY_SECONDS } from './launches/stackWork';
import { serviceCatalogState } from './state';
import { templateWithRules } from './paths/templateRules';
import { launchTemplate } from './paths/launchTemplate';

/**
 * Launches a version of a product. Answers at once with a record; the stack is made a moment later, and whatever
 * CloudFormation has against it is told by the record. The same token gets the same record again.
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
    requireStackLaunch(launch);
    const provisionedProduct = makeProvisionedProduct(ctx, {
      name: input.ProvisionedProductName,
      token: input.ProvisionToken,
      path: launch.path,
      version: launch.version,
      tags: launchTags(launch.path, tagsOf(input.Tags)),
      launchRoleArn: launchRoleOnPath(ctx, launch.path),
      status: 'UNDER_CHANGE',
    });
    const record = openRecord(ctx, provisionedProduct, 'PROVISION_PRODUCT');
    remember(state, use, record.id);
    ctx.schedule(START_DELAY_SECONDS, {
      service: 'servicecatalog',
      name: 'provisionStack',
      data: {
        work: { recordId: record.id, action: 'provision' },
        templateBody: templateWithRules(
          launchTemplate(ctx, launch),
          launch.path,
        ),
        parameters: stackParameters(input.ProvisioningParameters),
        notificationArns: notificationArns(launch.path, input.NotificationArns),
      } satisfies ProvisionStackJob,
    });
    return { RecordDetail: recordDetail(record) };
  },
};
