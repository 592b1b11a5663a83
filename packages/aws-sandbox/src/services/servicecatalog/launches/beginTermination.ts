import type { Ctx } from '../../../core/operation';
import { beginWorkflow } from '../engine/beginWorkflow';
import {
  beginStackSetWork,
  placesWithStacks,
} from '../stackSets/beginStackSet';
import type { CatalogRecord, ProvisionedProduct } from '../state';
import { isForEngine } from './launchType';
import { START_DELAY_SECONDS, type StackWork } from './stackWork';
import type { TerminateStackJob } from './terminateStack';

/** How a provisioned product is to end. */
export interface Ending {
  /** It ends even if its resources do not. */
  ignoreErrors: boolean;
  /** Leave its resources alone. */
  retain: boolean;
}

/** Begins to end a provisioned product: deletes its stack or stacks, or has the engine take its resources away. */
export function beginTermination(
  ctx: Ctx,
  record: CatalogRecord,
  provisionedProduct: ProvisionedProduct,
  { ignoreErrors, retain }: Ending,
): void {
  const work: StackWork = {
    recordId: record.id,
    action: 'terminate',
    ignoreErrors,
  };
  if (isForEngine(provisionedProduct.type) && !retain) {
    beginWorkflow(ctx, work, {
      ownerId: provisionedProduct.productOwnerId ?? ctx.accountId,
      artifact: '',
      parameters: [],
      launchRoleArn: provisionedProduct.launchRoleArn,
    });
    return;
  }
  if (provisionedProduct.type === 'CFN_STACKSET' && !retain) {
    beginStackSetWork(ctx, {
      work,
      stackAction: 'terminate',
      places: placesWithStacks(ctx, provisionedProduct),
      templateBody: '',
      parameters: [],
    });
    return;
  }
  ctx.schedule(START_DELAY_SECONDS, {
    service: 'servicecatalog',
    name: 'terminateStack',
    data: { work, retain } satisfies TerminateStackJob,
  });
}
