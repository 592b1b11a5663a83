import type {
  ListProvisioningArtifactsInput,
  ListProvisioningArtifactsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productHere } from './sharing/productsHere';
import { versionDetail } from './products/versionView';

/** All versions of a product of the account, or of an imported portfolio, in one answer; the API has no paging input here. */
export const listProvisioningArtifacts: Operation<
  Checked<ListProvisioningArtifactsInput, 'ProductId'>,
  ListProvisioningArtifactsOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'ListProvisioningArtifacts', ProductId),
  run: ({ ProductId }, ctx) => ({
    ProvisioningArtifactDetails: productHere(
      ctx,
      ProductId,
    ).product.versions.map(versionDetail),
  }),
};
