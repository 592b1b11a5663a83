import type {
  DescribeProvisionedProductPlanInput,
  DescribeProvisionedProductPlanOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import type { Checked } from './requests/checked';
import { pageOf } from './requests/paging';
import { planById } from './launches/plans';
import { serviceCatalogState } from './state';

/** A plan with the resource changes it would make; values of NoEcho parameters are masked. */
export const describeProvisionedProductPlan: Operation<
  Checked<DescribeProvisionedProductPlanInput, 'PlanId'>,
  DescribeProvisionedProductPlanOutput
> = {
  access: ({ PlanId }, ctx) =>
    accessToOwned(
      ctx,
      'DescribeProvisionedProductPlan',
      lookup(ctx.state(serviceCatalogState).plans, PlanId)?.owner,
    ),
  run(input, ctx) {
    const plan = planById(ctx.state(serviceCatalogState), input.PlanId);
    const page = pageOf(
      plan.resourceChanges,
      input,
      ['DescribeProvisionedProductPlan', plan.id],
      20,
    );
    return {
      ProvisionedProductPlanDetails: {
        CreatedTime: new Date(plan.createdAt),
        UpdatedTime: new Date(plan.updatedAt),
        PathId: plan.pathId,
        ProductId: plan.productId,
        PlanName: plan.name,
        PlanId: plan.id,
        PlanType: 'CLOUDFORMATION',
        ProvisionProductId: plan.provisionedProductId,
        ProvisionProductName: plan.provisionedProductName,
        ProvisioningArtifactId: plan.versionId,
        Status: plan.status,
        StatusMessage: plan.statusMessage,
        NotificationArns: plan.notificationArns,
        ProvisioningParameters: plan.parameters,
        Tags: plan.tags,
      },
      ResourceChanges: page.items,
      NextPageToken: page.nextPageToken,
    };
  },
};
