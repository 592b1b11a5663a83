import type {
  DescribeProductViewInput,
  DescribeProductViewOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { activeVersions } from './products/chooseVersion';
import { notFound } from './requests/errors';
import { productViewSummary } from './products/productView';
import { versionForEndUser } from './products/versionView';
import { visibleProducts } from './access/visibility';

/** A product by the id of its view (`prodview-…`). */
export const describeProductView: Operation<
  Checked<DescribeProductViewInput, 'Id'>,
  DescribeProductViewOutput
> = {
  run({ Id }, ctx) {
    const product = visibleProducts(ctx).find(({ viewId }) => viewId === Id);
    if (!product) {
      throw notFound(`Product view ${Id} does not exist or access was denied.`);
    }
    return {
      ProductViewSummary: productViewSummary(product),
      ProvisioningArtifacts: activeVersions(product).map(versionForEndUser),
    };
  },
};
