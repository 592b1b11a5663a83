import type {
  CreateProvisionedProductPlanInput,
  CreateProvisionedProductPlanOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Ctx, Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import type { Checked } from './requests/checked';
import { requireLaunchable } from './products/chooseVersion';
import { invalidState } from './requests/errors';
import {
  peekProvisionedProduct,
  requireChangeable,
} from './launches/findProvisionedProduct';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { identityOf } from './access/identity';
import { newId } from './requests/ids';
import { launchRoleOnPath } from './launches/launchSession';
import { launchTags } from './paths/launchTags';
import type { MakeChangeSetJob } from './launches/makeChangeSet';
import { notificationArns } from './paths/notifications';
import { maskedParameters, stackParameters } from './launches/parameters';
import {
  launchedThrough,
  makeProvisionedProduct,
} from './launches/provisionedProducts';
import {
  requireStackLaunch,
  type ResolvedLaunch,
  resolveLaunch,
} from './paths/resolveLaunch';
import { tagsOf } from './requests/resourceTags';
import { START_DELAY_SECONDS } from './launches/stackWork';
import {
  type Plan,
  type ProvisionedProduct,
  serviceCatalogState,
} from './state';
import { tagsAfterUpdate } from './paths/tagUpdates';
import { templateWithRules } from './paths/templateRules';
import { launchTemplate } from './paths/launchTemplate';
import { summaryOf } from './products/templates';

type Input = Checked<
  CreateProvisionedProductPlanInput,
  | 'PlanName'
  | 'PlanType'
  | 'ProductId'
  | 'ProvisionedProductName'
  | 'ProvisioningArtifactId'
  | 'IdempotencyToken'
>;

/**
 * Plans a launch, or an update of the provisioned product of that name, as a CloudFormation change set. A provisioned
 * product has one plan at most.
 */
export const createProvisionedProductPlan: Operation<
  Input,
  CreateProvisionedProductPlanOutput
> = {
  access: (input, ctx) =>
    accessToOwned(
      ctx,
      'CreateProvisionedProductPlan',
      peekProvisionedProduct(ctx.state(serviceCatalogState), {
        name: input.ProvisionedProductName,
      })?.owner,
    ),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'CreateProvisionedProductPlan',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = lookup(state.plans, replayOf(state, use) ?? '');
    if (replayed) {
      return answer(replayed);
    }
    const launch = resolveLaunch(ctx, input);
    requireStackLaunch(launch);
    const existing = peekProvisionedProduct(state, {
      name: input.ProvisionedProductName,
    });
    const plan = existing
      ? planUpdate(ctx, input, launch, existing)
      : planLaunch(ctx, input, launch);
    state.plans[plan.id] = plan;
    remember(state, use, plan.id);
    ctx.schedule(START_DELAY_SECONDS, {
      service: 'servicecatalog',
      name: 'makeChangeSet',
      data: {
        planId: plan.id,
        templateBody: templateWithRules(
          launchTemplate(ctx, launch),
          launch.path,
        ),
        parameters: stackParameters(input.ProvisioningParameters),
      } satisfies MakeChangeSetJob,
    });
    return answer(plan);
  },
};

function answer(plan: Plan): CreateProvisionedProductPlanOutput {
  return {
    PlanName: plan.name,
    PlanId: plan.id,
    ProvisionProductId: plan.provisionedProductId,
    ProvisionedProductName: plan.provisionedProductName,
    ProvisioningArtifactId: plan.versionId,
  };
}

function planLaunch(ctx: Ctx, input: Input, launch: ResolvedLaunch): Plan {
  requireLaunchable(launch.version);
  const provisionedProduct = makeProvisionedProduct(ctx, {
    name: input.ProvisionedProductName,
    token: input.IdempotencyToken,
    path: launch.path,
    version: launch.version,
    tags: launchTags(launch.path, tagsOf(input.Tags)),
    launchRoleArn: launchRoleOnPath(ctx, launch.path),
    status: 'PLAN_IN_PROGRESS',
  });
  return {
    ...planOf(ctx, input, launch, provisionedProduct),
    forNewProduct: true,
    becomes: {},
  };
}

function planUpdate(
  ctx: Ctx,
  input: Input,
  launch: ResolvedLaunch,
  provisionedProduct: ProvisionedProduct,
): Plan {
  const state = ctx.state(serviceCatalogState);
  const other = Object.values(state.plans).find(
    plan => plan.provisionedProductId === provisionedProduct.id,
  );
  if (other) {
    throw invalidState(
      `Provisioned product ${provisionedProduct.id} already has plan ${other.id}. Delete it first.`,
    );
  }
  requireChangeable(provisionedProduct, 'plan');
  const { path, version } = launch;
  const launchRoleArn =
    provisionedProduct.launchRoleOverride ?? launchRoleOnPath(ctx, path);
  return {
    ...planOf(ctx, input, launch, provisionedProduct),
    forNewProduct: false,
    launchRoleArn,
    becomes: {
      versionId: version.id,
      ...launchedThrough(path),
      launchRoleArn,
      tags: tagsAfterUpdate(
        path,
        provisionedProduct,
        input.Tags && tagsOf(input.Tags),
      ),
    },
  };
}

/** What plans for a launch and for an update have in common. */
function planOf(
  ctx: Ctx,
  input: Input,
  launch: ResolvedLaunch,
  provisionedProduct: ProvisionedProduct,
): Omit<Plan, 'forNewProduct' | 'becomes'> {
  const now = ctx.now().getTime();
  const { path, version } = launch;
  return {
    id: newId(ctx, 'plan'),
    name: input.PlanName,
    status: 'CREATE_IN_PROGRESS',
    createdAt: now,
    updatedAt: now,
    provisionedProductId: provisionedProduct.id,
    provisionedProductName: provisionedProduct.name,
    productId: path.product.id,
    versionId: version.id,
    pathId: path.id,
    notificationArns: notificationArns(path, input.NotificationArns),
    parameters: maskedParameters(
      input.ProvisioningParameters,
      summaryOf(launchTemplate(ctx, launch)).parameters,
    ),
    tags: tagsOf(input.Tags),
    launchRoleArn: provisionedProduct.launchRoleArn,
    owner: identityOf(ctx.caller),
    resourceChanges: [],
  };
}
