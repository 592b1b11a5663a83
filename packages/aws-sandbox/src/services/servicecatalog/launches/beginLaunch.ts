import type {
  StackSetOperationType,
  UpdateProvisioningParameter,
} from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import { beginWorkflow } from '../engine/beginWorkflow';
import { launchTemplate } from '../paths/launchTemplate';
import type { ResolvedLaunch } from '../paths/resolveLaunch';
import { templateWithRules } from '../paths/templateRules';
import {
  beginStackSetWork,
  makeStackSet,
  placesFor,
  stackActionOf,
} from '../stackSets/beginStackSet';
import type { StackSetPlace } from '../stackSets/state';
import type { CatalogRecord, ProvisionedProduct } from '../state';
import { stackParameters } from './parameters';
import type { ProvisionStackJob } from './provisionStack';
import { type Becomes, START_DELAY_SECONDS } from './stackWork';
import type { UpdateStackJob } from './updateStack';

/** What a launch or update is to do, once its record is open. */
export interface Begun {
  record: CatalogRecord;
  provisionedProduct: ProvisionedProduct;
  launch: ResolvedLaunch;
  parameters: readonly UpdateProvisioningParameter[] | undefined;
  /** Where stacks of a stack set are to be made, changed or deleted. */
  places: StackSetPlace[];
}

/** Begins a launch: a stack, a stack set, or work of an engine. */
export function beginProvisioning(
  ctx: Ctx,
  begun: Begun,
  notificationArns: string[],
): void {
  const { record, launch, provisionedProduct } = begun;
  const work = { recordId: record.id, action: 'provision' as const };
  switch (provisionedProduct.type) {
    case 'CFN_STACK':
      ctx.schedule(START_DELAY_SECONDS, {
        service: 'servicecatalog',
        name: 'provisionStack',
        data: {
          work,
          ...stackOf(ctx, begun),
          notificationArns,
        } satisfies ProvisionStackJob,
      });
      break;
    case 'CFN_STACKSET':
      makeStackSet(ctx, launch.path, provisionedProduct);
      beginStackSetWork(ctx, {
        work,
        stackAction: 'provision',
        places: begun.places,
        ...stackOf(ctx, begun),
      });
      break;
    default:
      beginWorkflow(ctx, work, engineWork(ctx, begun));
  }
}

/** Begins an update. An engine is given no previous values: what is left out has its default again. */
export function beginUpdate(
  ctx: Ctx,
  begun: Begun,
  becomes: Becomes,
  stackSetOperation: StackSetOperationType | undefined,
): void {
  const { record, provisionedProduct } = begun;
  const work = { recordId: record.id, action: 'update' as const, becomes };
  switch (provisionedProduct.type ?? 'CFN_STACK') {
    case 'CFN_STACK':
      ctx.schedule(START_DELAY_SECONDS, {
        service: 'servicecatalog',
        name: 'updateStack',
        data: { work, ...stackOf(ctx, begun) } satisfies UpdateStackJob,
      });
      break;
    case 'CFN_STACKSET': {
      const stackAction = stackActionOf(stackSetOperation);
      const { places } = begun;
      beginStackSetWork(ctx, {
        work,
        stackAction,
        places: placesFor(ctx, provisionedProduct, stackAction, places),
        ...stackOf(ctx, begun),
      });
      break;
    }
    default:
      beginWorkflow(ctx, work, engineWork(ctx, begun));
  }
}

function stackOf(ctx: Ctx, { launch, parameters }: Begun) {
  return {
    templateBody: templateWithRules(launchTemplate(ctx, launch), launch.path),
    parameters: stackParameters(parameters),
  };
}

function engineWork(ctx: Ctx, { record, launch, parameters }: Begun) {
  return {
    ownerId: launch.path.productOwnerId,
    artifact: launchTemplate(ctx, launch),
    parameters,
    launchRoleArn: record.launchRoleArn,
  };
}
