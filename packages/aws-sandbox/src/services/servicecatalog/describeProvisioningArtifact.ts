import type {
  DescribeProvisioningArtifactInput,
  DescribeProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { chooseProduct } from './products/chooseProduct';
import { chooseVersion } from './products/chooseVersion';
import { provisioningParameter } from './launches/parameters';
import { productsHere } from './sharing/productsHere';
import { serviceCatalogState } from './state';
import { summaryOfVersion, templateOf } from './products/templates';
import { versionDetail } from './products/versionView';

/** A version of a product of the account or of an imported portfolio, active or not. */
export const describeProvisioningArtifact: Operation<
  DescribeProvisioningArtifactInput,
  DescribeProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'DescribeProvisioningArtifact', ProductId),
  run(input, ctx) {
    const candidates = productsHere(ctx);
    const product = chooseProduct(
      candidates.map(here => here.product),
      input,
    );
    const ownerId =
      candidates.find(here => here.product === product)?.ownerId ??
      ctx.accountId;
    const owner = ctx.state(serviceCatalogState, { accountId: ownerId });
    const version = chooseVersion(product.versions, input);
    return {
      ProvisioningArtifactDetail: versionDetail(version),
      Info: version.info,
      Status: 'AVAILABLE',
      ProvisioningArtifactParameters:
        input.IncludeProvisioningArtifactParameters
          ? summaryOfVersion(
              version,
              templateOf(owner, version),
            ).parameters.map(provisioningParameter)
          : undefined,
    };
  },
};
