import type {
  DescribeServiceActionExecutionParametersInput,
  DescribeServiceActionExecutionParametersOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import { executionParameters } from './actions/executionValues';
import { prepareAction } from './actions/runnable';
import { actionOn } from './actions/actionOn';
import {
  findProvisionedProduct,
  peekProvisionedProduct,
} from './launches/findProvisionedProduct';
import type { Checked } from './requests/checked';
import { serviceCatalogState } from './state';

/** What a service action asks for when it is run on a provisioned product, and what it would act on. */
export const describeServiceActionExecutionParameters: Operation<
  Checked<
    DescribeServiceActionExecutionParametersInput,
    'ProvisionedProductId' | 'ServiceActionId'
  >,
  DescribeServiceActionExecutionParametersOutput
> = {
  access: ({ ProvisionedProductId: id }, ctx) =>
    accessToOwned(
      ctx,
      'DescribeServiceActionExecutionParameters',
      peekProvisionedProduct(ctx.state(serviceCatalogState), { id })?.owner,
    ),
  async run({ ProvisionedProductId, ServiceActionId }, ctx) {
    const provisionedProduct = findProvisionedProduct(
      ctx.state(serviceCatalogState),
      { id: ProvisionedProductId },
    );
    const action = actionOn(ctx, provisionedProduct, ServiceActionId);
    return {
      ServiceActionParameters: executionParameters(
        await prepareAction(ctx, action, provisionedProduct),
      ),
    };
  },
};
