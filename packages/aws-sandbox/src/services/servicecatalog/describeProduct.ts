import type {
  DescribeProductInput,
  DescribeProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { budgetDetails } from './budgets/resourceBudgets';
import { chooseProduct } from './products/chooseProduct';
import { activeVersions } from './products/chooseVersion';
import { launchPaths } from './paths/launchPaths';
import { productViewSummary } from './products/productView';
import { versionForEndUser } from './products/versionView';
import { visibleProducts } from './access/visibility';

/** A product the caller sees, with its active versions and the caller's paths to it. */
export const describeProduct: Operation<
  DescribeProductInput,
  DescribeProductOutput
> = {
  access: ({ Id }, ctx) => accessToProduct(ctx, 'DescribeProduct', Id),
  run({ Id, Name }, ctx) {
    const product = chooseProduct(
      visibleProducts(ctx),
      { ProductId: Id, ProductName: Name },
      { id: 'Id', name: 'Name' },
    );
    return {
      ProductViewSummary: productViewSummary(product),
      ProvisioningArtifacts: activeVersions(product).map(versionForEndUser),
      Budgets: budgetDetails(ctx, product.id),
      LaunchPaths: launchPaths(ctx, product).map(({ id, name }) => ({
        Id: id,
        Name: name,
      })),
    };
  },
};
