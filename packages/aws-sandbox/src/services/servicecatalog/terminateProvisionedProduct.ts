import type {
  TerminateProvisionedProductInput,
  TerminateProvisionedProductOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToOwned } from './access/accessTo';
import { beginTermination } from './launches/beginTermination';
import type { Checked } from './requests/checked';
import {
  findProvisionedProduct,
  peekProvisionedProduct,
  requireChangeable,
} from './launches/findProvisionedProduct';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import { openRecord, recordDetail } from './launches/records';
import { serviceCatalogState } from './state';

/**
 * Ends a provisioned product with its stack, or without it (`RetainPhysicalResources`). The token counts only while
 * the termination runs; afterwards there is nothing left to name.
 */
export const terminateProvisionedProduct: Operation<
  Checked<TerminateProvisionedProductInput, 'TerminateToken'>,
  TerminateProvisionedProductOutput
> = {
  access(input, ctx) {
    const subject = peekProvisionedProduct(ctx.state(serviceCatalogState), {
      id: input.ProvisionedProductId,
      name: input.ProvisionedProductName,
    });
    return accessToOwned(ctx, 'TerminateProvisionedProduct', subject?.owner);
  },
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const provisionedProduct = findProvisionedProduct(state, {
      id: input.ProvisionedProductId,
      name: input.ProvisionedProductName,
    });
    const use: TokenUse = {
      operation: `TerminateProvisionedProduct ${provisionedProduct.id}`,
      token: input.TerminateToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return { RecordDetail: recordDetail(state.records[replayed]) };
    }
    requireChangeable(provisionedProduct, 'terminate');
    const record = openRecord(
      ctx,
      provisionedProduct,
      'TERMINATE_PROVISIONED_PRODUCT',
    );
    remember(state, use, record.id);
    provisionedProduct.status = 'UNDER_CHANGE';
    beginTermination(ctx, record, provisionedProduct, {
      ignoreErrors: input.IgnoreErrors ?? false,
      retain: input.RetainPhysicalResources ?? false,
    });
    return { RecordDetail: recordDetail(record) };
  },
};
