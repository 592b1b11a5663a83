import type {
  DeleteProvisioningArtifactInput,
  DeleteProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { dropLinks } from './actions/links';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { chooseVersion } from './products/chooseVersion';
import { inUse } from './requests/errors';
import { serviceCatalogState } from './state';

/** Deletes a version, unless it is the last one of its product. What was launched from it goes on running. */
export const deleteProvisioningArtifact: Operation<
  Checked<
    DeleteProvisioningArtifactInput,
    'ProductId' | 'ProvisioningArtifactId'
  >,
  DeleteProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'DeleteProvisioningArtifact', ProductId),
  run({ ProductId, ProvisioningArtifactId }, ctx) {
    const product = productById(ctx.state(serviceCatalogState), ProductId);
    const version = chooseVersion(product.versions, { ProvisioningArtifactId });
    if (product.versions.length === 1) {
      throw inUse(
        `Provisioning artifact ${version.id} is the last one of product ${ProductId} and cannot be deleted.`,
      );
    }
    product.versions = product.versions.filter(other => other !== version);
    dropLinks(ctx, product.id, version.id);
    return {};
  },
};
