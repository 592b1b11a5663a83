import type {
  DescribeProvisioningArtifactInput,
  DescribeProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { chooseProduct } from './products/chooseProduct';
import { chooseVersion } from './products/chooseVersion';
import { provisioningParameter } from './launches/parameters';
import { serviceCatalogState } from './state';
import { summaryOf, templateOf } from './products/templates';
import { versionDetail } from './products/versionView';

/** A version of a product of the account, active or not. */
export const describeProvisioningArtifact: Operation<
  DescribeProvisioningArtifactInput,
  DescribeProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'DescribeProvisioningArtifact', ProductId),
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const product = chooseProduct(Object.values(state.products), input);
    const version = chooseVersion(product.versions, input);
    return {
      ProvisioningArtifactDetail: versionDetail(version),
      Info: version.info,
      Status: 'AVAILABLE',
      ProvisioningArtifactParameters:
        input.IncludeProvisioningArtifactParameters
          ? summaryOf(templateOf(state, version)).parameters.map(
              provisioningParameter,
            )
          : undefined,
    };
  },
};
