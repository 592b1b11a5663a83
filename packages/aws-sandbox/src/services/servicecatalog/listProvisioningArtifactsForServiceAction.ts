import type {
  ListProvisioningArtifactsForServiceActionInput,
  ListProvisioningArtifactsForServiceActionOutput,
  ProvisioningArtifactView,
} from '@aws-sdk/client-service-catalog';
import type { Ctx, Operation } from '../../core/operation';
import { serviceActionById } from './actions/actionView';
import { type ActionLink, serviceActionsState } from './actions/state';
import { productById } from './products/chooseProduct';
import { chooseVersion } from './products/chooseVersion';
import { productViewSummary } from './products/productView';
import { versionForEndUser } from './products/versionView';
import type { Checked } from './requests/checked';
import { pageOf } from './requests/paging';
import { serviceCatalogState } from './state';

/** Versions that a service action is on, with their products. */
export const listProvisioningArtifactsForServiceAction: Operation<
  Checked<ListProvisioningArtifactsForServiceActionInput, 'ServiceActionId'>,
  ListProvisioningArtifactsForServiceActionOutput
> = {
  run(input, ctx) {
    const state = ctx.state(serviceActionsState);
    const { id } = serviceActionById(state, input.ServiceActionId);
    const page = pageOf(
      state.links.filter(({ serviceActionId }) => serviceActionId === id),
      input,
      ['ListProvisioningArtifactsForServiceAction', id],
      20,
    );
    return {
      ProvisioningArtifactViews: page.items.map(link => view(ctx, link)),
      NextPageToken: page.nextPageToken,
    };
  },
};

function view(
  ctx: Ctx,
  { productId, versionId }: ActionLink,
): ProvisioningArtifactView {
  const product = productById(ctx.state(serviceCatalogState), productId);
  return {
    ProductViewSummary: productViewSummary(product),
    ProvisioningArtifact: versionForEndUser(
      chooseVersion(product.versions, { ProvisioningArtifactId: versionId }),
    ),
  };
}
