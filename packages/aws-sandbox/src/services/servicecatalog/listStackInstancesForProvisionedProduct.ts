import type {
  ListStackInstancesForProvisionedProductInput,
  ListStackInstancesForProvisionedProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import {
  findProvisionedProduct,
  peekProvisionedProduct,
} from './launches/findProvisionedProduct';
import type { Checked } from './requests/checked';
import { pageOf } from './requests/paging';
import { stackSetOf } from './stackSets/stackSetJob';
import { serviceCatalogState } from './state';

/** Stacks of the stack set of a provisioned product, by account and region; none where it has no stack set. */
export const listStackInstancesForProvisionedProduct: Operation<
  Checked<ListStackInstancesForProvisionedProductInput, 'ProvisionedProductId'>,
  ListStackInstancesForProvisionedProductOutput
> = {
  access: ({ ProvisionedProductId: id }, ctx) =>
    accessToOwned(
      ctx,
      'ListStackInstancesForProvisionedProduct',
      peekProvisionedProduct(ctx.state(serviceCatalogState), { id })?.owner,
    ),
  run(input, ctx) {
    const { id } = findProvisionedProduct(ctx.state(serviceCatalogState), {
      id: input.ProvisionedProductId,
    });
    const page = pageOf(
      stackSetOf(ctx, id)?.instances ?? [],
      input,
      ['ListStackInstancesForProvisionedProduct', id],
      20,
    );
    return {
      StackInstances: page.items.map(({ accountId, region, status }) => ({
        Account: accountId,
        Region: region,
        StackInstanceStatus: status,
      })),
      NextPageToken: page.nextPageToken,
    };
  },
};
