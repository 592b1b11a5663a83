import type {
  GetProvisionedProductOutputsInput,
  GetProvisionedProductOutputsOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { invalidParameters } from './requests/errors';
import { findProvisionedProduct } from './launches/findProvisionedProduct';
import { pageOf } from './requests/paging';
import { type CatalogRecord, serviceCatalogState } from './state';

/** Outputs of the last operation that succeeded on a provisioned product: all, or those that are named. */
export const getProvisionedProductOutputs: Operation<
  GetProvisionedProductOutputsInput,
  GetProvisionedProductOutputsOutput
> = {
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { id, lastSuccessfulProvisioningRecordId: recordId } =
      findProvisionedProduct(state, {
        id: input.ProvisionedProductId,
        name: input.ProvisionedProductName,
      });
    if (recordId === undefined) {
      throw invalidParameters(
        "Last Successful Provisioning Record doesn't exist.",
      );
    }
    const page = pageOf(
      namedOutputs(state.records[recordId], input.OutputKeys),
      input,
      ['GetProvisionedProductOutputs', id, input.OutputKeys],
      20,
    );
    return { Outputs: page.items, NextPageToken: page.nextPageToken };
  },
};

function namedOutputs(
  { outputs }: CatalogRecord,
  keys: readonly string[] | undefined,
): CatalogRecord['outputs'] {
  if (keys === undefined || keys.length === 0) {
    return outputs;
  }
  const unknown = keys.filter(
    key => !outputs.some(({ OutputKey }) => OutputKey === key),
  );
  if (unknown.length > 0) {
    throw invalidParameters(`Invalid Output Keys: [${unknown.join(', ')}]`);
  }
  return outputs.filter(({ OutputKey }) => keys.includes(OutputKey));
}
