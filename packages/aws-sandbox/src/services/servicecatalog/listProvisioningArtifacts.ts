import type {
  ListProvisioningArtifactsInput,
  ListProvisioningArtifactsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { serviceCatalogState } from './state';
import { versionDetail } from './products/versionView';

/** All versions of a product of the account in one answer; the API has no paging input here. */
export const listProvisioningArtifacts: Operation<
  Checked<ListProvisioningArtifactsInput, 'ProductId'>,
  ListProvisioningArtifactsOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'ListProvisioningArtifacts', ProductId),
  run: ({ ProductId }, ctx) => ({
    ProvisioningArtifactDetails: productById(
      ctx.state(serviceCatalogState),
      ProductId,
    ).versions.map(versionDetail),
  }),
};
