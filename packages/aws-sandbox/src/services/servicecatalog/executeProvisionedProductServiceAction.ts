import type {
  ExecuteProvisionedProductServiceActionInput,
  ExecuteProvisionedProductServiceActionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import { actionOn } from './actions/actionOn';
import { executionValues } from './actions/executionValues';
import { prepareAction } from './actions/runnable';
import type { ServiceActionJob } from './actions/runServiceAction';
import {
  findProvisionedProduct,
  peekProvisionedProduct,
  requireChangeable,
} from './launches/findProvisionedProduct';
import { openRecord, recordDetail } from './launches/records';
import { START_DELAY_SECONDS } from './launches/stackWork';
import type { Checked } from './requests/checked';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { serviceCatalogState } from './state';

/**
 * Runs a service action on a provisioned product: as the role that its definition names, as the launch role, or as the
 * caller. Answers at once with a record, which tells what came of the automation.
 */
export const executeProvisionedProductServiceAction: Operation<
  Checked<
    ExecuteProvisionedProductServiceActionInput,
    'ProvisionedProductId' | 'ServiceActionId' | 'ExecuteToken'
  >,
  ExecuteProvisionedProductServiceActionOutput
> = {
  access: ({ ProvisionedProductId: id }, ctx) =>
    accessToOwned(
      ctx,
      'ExecuteProvisionedProductServiceAction',
      peekProvisionedProduct(ctx.state(serviceCatalogState), { id })?.owner,
    ),
  async run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const use: TokenUse = {
      operation: 'ExecuteProvisionedProductServiceAction',
      token: input.ExecuteToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return { RecordDetail: recordDetail(state.records[replayed]) };
    }
    const provisionedProduct = findProvisionedProduct(state, {
      id: input.ProvisionedProductId,
    });
    const action = actionOn(ctx, provisionedProduct, input.ServiceActionId);
    requireChangeable(provisionedProduct, 'action');
    const runnable = await prepareAction(ctx, action, provisionedProduct);
    const parameters = executionValues(runnable, input.Parameters ?? {});
    const record = openRecord(
      ctx,
      provisionedProduct,
      'EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION',
    );
    remember(state, use, record.id);
    const { documentName, documentVersion } = action.definition;
    ctx.schedule(START_DELAY_SECONDS, {
      service: 'servicecatalog',
      name: 'runServiceAction',
      data: {
        recordId: record.id,
        documentName,
        documentVersion,
        parameters,
        roleArn: runnable.roleArn,
        statusBefore: provisionedProduct.status,
      } satisfies ServiceActionJob,
    });
    provisionedProduct.status = 'UNDER_CHANGE';
    return { RecordDetail: recordDetail(record) };
  },
};
