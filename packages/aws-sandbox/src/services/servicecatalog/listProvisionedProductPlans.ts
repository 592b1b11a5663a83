import type {
  ListProvisionedProductPlansInput,
  ListProvisionedProductPlansOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { requestedLevel, seenAt } from './access/accessLevel';
import { accessAtLevel } from './access/accessTo';
import { pageOf } from './requests/paging';
import { serviceCatalogState } from './state';

/** Plans at an access level (default User), of all provisioned products or of one. */
export const listProvisionedProductPlans: Operation<
  ListProvisionedProductPlansInput,
  ListProvisionedProductPlansOutput
> = {
  access: ({ AccessLevelFilter }) =>
    accessAtLevel(
      'ListProvisionedProductPlans',
      requestedLevel(AccessLevelFilter, 'User'),
    ),
  run(input, ctx) {
    const level = requestedLevel(input.AccessLevelFilter, 'User');
    const { ProvisionProductId: ofProduct } = input;
    const isSeen = seenAt(level, ctx.caller);
    const page = pageOf(
      Object.values(ctx.state(serviceCatalogState).plans).filter(
        plan =>
          isSeen(plan.owner) &&
          (ofProduct === undefined || plan.provisionedProductId === ofProduct),
      ),
      input,
      ['ListProvisionedProductPlans', level, ofProduct],
      20,
    );
    return {
      ProvisionedProductPlans: page.items.map(plan => ({
        PlanName: plan.name,
        PlanId: plan.id,
        ProvisionProductId: plan.provisionedProductId,
        ProvisionProductName: plan.provisionedProductName,
        PlanType: 'CLOUDFORMATION',
        ProvisioningArtifactId: plan.versionId,
      })),
      NextPageToken: page.nextPageToken,
    };
  },
};
