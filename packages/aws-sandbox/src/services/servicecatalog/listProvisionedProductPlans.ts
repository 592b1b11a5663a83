import type {
  ListProvisionedProductPlansInput,
  ListProvisionedProductPlansOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { requestedLevel, seenAt } from './access/accessLevel';
import { accessAtLevel } from './access/accessTo';
import { notFound } from './requests/errors';
import { pageOf } from './requests/paging';
import { type ServiceCatalogState, serviceCatalogState } from './state';

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
    const state = ctx.state(serviceCatalogState);
    requireKnown(state, ofProduct);
    const page = pageOf(
      Object.values(state.plans).filter(
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

/** Plans outlive their provisioned product. */
function requireKnown(
  { provisionedProducts, plans }: ServiceCatalogState,
  id: string | undefined,
): void {
  const isKnown =
    id === undefined ||
    Object.hasOwn(provisionedProducts, id) ||
    Object.values(plans).some(plan => plan.provisionedProductId === id);
  if (!isKnown) {
    throw notFound(`Provisioned product ${id} not found.`);
  }
}
