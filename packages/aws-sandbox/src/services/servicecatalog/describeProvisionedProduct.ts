import type {
  DescribeProvisionedProductInput,
  DescribeProvisionedProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import {
  findProvisionedProduct,
  peekProvisionedProduct,
} from './launches/findProvisionedProduct';
import { provisionedProductDetail } from './launches/provisionedProducts';
import { serviceCatalogState } from './state';

/** One provisioned product, by id or by name. */
export const describeProvisionedProduct: Operation<
  DescribeProvisionedProductInput,
  DescribeProvisionedProductOutput
> = {
  access: ({ Id, Name }, ctx) =>
    accessToOwned(
      ctx,
      'DescribeProvisionedProduct',
      peekProvisionedProduct(ctx.state(serviceCatalogState), {
        id: Id,
        name: Name,
      })?.owner,
    ),
  run: ({ Id, Name }, ctx) => ({
    ProvisionedProductDetail: provisionedProductDetail(
      ctx,
      findProvisionedProduct(
        ctx.state(serviceCatalogState),
        { id: Id, name: Name },
        { id: 'Id', name: 'Name' },
      ),
    ),
    CloudWatchDashboards: [],
  }),
};
