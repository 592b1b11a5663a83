import type {
  ListServiceActionsForProvisioningArtifactInput,
  ListServiceActionsForProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { levelContext } from './access/accessLevel';
import { accessToProduct } from './access/accessTo';
import { serviceActionSummary } from './actions/actionView';
import { linksOfVersion } from './actions/links';
import { serviceActionsState } from './actions/state';
import { productHere } from './sharing/productsHere';
import { viewerOf } from './sharing/viewer';
import { chooseVersion } from './products/chooseVersion';
import type { Checked } from './requests/checked';
import { pageOf } from './requests/paging';

/** Service actions that can be run on what was launched from a version. */
export const listServiceActionsForProvisioningArtifact: Operation<
  Checked<
    ListServiceActionsForProvisioningArtifactInput,
    'ProductId' | 'ProvisioningArtifactId'
  >,
  ListServiceActionsForProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(
      ctx,
      'ListServiceActionsForProvisioningArtifact',
      ProductId,
    ).map(access => ({ ...access, context: levelContext('User') })),
  run(input, ctx) {
    const { ProductId, ProvisioningArtifactId } = input;
    const { product, ownerId } = productHere(ctx, ProductId);
    const version = chooseVersion(product.versions, { ProvisioningArtifactId });
    const owner = viewerOf(ctx, ownerId);
    const { actions } = owner.state(serviceActionsState);
    const page = pageOf(
      linksOfVersion(owner, { productId: product.id, versionId: version.id }),
      input,
      ['ListServiceActionsForProvisioningArtifact', version.id],
      20,
    );
    return {
      ServiceActionSummaries: page.items.map(({ serviceActionId }) =>
        serviceActionSummary(actions[serviceActionId]),
      ),
      NextPageToken: page.nextPageToken,
    };
  },
};
