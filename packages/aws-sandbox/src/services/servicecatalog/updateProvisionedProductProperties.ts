import type {
  UpdateProvisionedProductPropertiesInput,
  UpdateProvisionedProductPropertiesOutput,
} from '@aws-sdk/client-service-catalog';
import type { Ctx, Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { invalidParameters } from './requests/errors';
import {
  findProvisionedProduct,
  requireChangeable,
} from './launches/findProvisionedProduct';
import { remember, replayOf, type TokenUse } from './requests/idempotency';
import type { Identity } from './access/identity';
import { identityOfArn } from './access/principalDirectory';
import { accountOfRole } from './launches/provisionedProducts';
import { advanceRecord, openRecord } from './launches/records';
import { type ProvisionedProduct, serviceCatalogState } from './state';

/**
 * Gives a provisioned product to another owner, or another launch role for later operations. The new owner may describe
 * all its records; the former one still lists those of his own time.
 */
export const updateProvisionedProductProperties: Operation<
  Checked<
    UpdateProvisionedProductPropertiesInput,
    'ProvisionedProductId' | 'ProvisionedProductProperties' | 'IdempotencyToken'
  >,
  UpdateProvisionedProductPropertiesOutput
> = {
  run(input, ctx) {
    const state = ctx.state(serviceCatalogState);
    const { ProvisionedProductId, ProvisionedProductProperties: wanted } =
      input;
    const answer = (recordId: string) => ({
      ProvisionedProductId,
      ProvisionedProductProperties: wanted,
      RecordId: recordId,
      Status: state.records[recordId].status,
    });
    const use: TokenUse = {
      operation: 'UpdateProvisionedProductProperties',
      token: input.IdempotencyToken,
      request: input,
    };
    const replayed = replayOf(state, use);
    if (replayed !== undefined) {
      return answer(replayed);
    }
    const provisionedProduct = findProvisionedProduct(state, {
      id: ProvisionedProductId,
    });
    requireChangeable(provisionedProduct, 'properties');
    const owner = wanted.OWNER && ownerOf(ctx, wanted.OWNER);
    const launchRoleArn =
      wanted.LAUNCH_ROLE && launchRole(ctx, wanted.LAUNCH_ROLE);
    if (launchRoleArn) {
      provisionedProduct.launchRoleArn = launchRoleArn;
      provisionedProduct.launchRoleOverride = launchRoleArn;
    }
    if (owner) {
      giveTo(ctx, provisionedProduct, owner);
    }
    const record = openRecord(
      ctx,
      provisionedProduct,
      'UPDATE_PROVISIONED_PRODUCT_PROPERTIES',
    );
    advanceRecord(ctx, record, 'succeeded');
    remember(state, use, record.id);
    return answer(record.id);
  },
};

function giveTo(
  ctx: Ctx,
  provisionedProduct: ProvisionedProduct,
  owner: Identity,
): void {
  provisionedProduct.owner = owner;
  for (const record of Object.values(ctx.state(serviceCatalogState).records)) {
    if (record.provisionedProductId === provisionedProduct.id) {
      record.describedBy = owner;
    }
  }
}

function ownerOf(ctx: Ctx, arn: string): Identity {
  const owner = identityOfArn(ctx, arn);
  if (!owner) {
    throw invalidParameters(
      `OWNER ${arn} is not a user, a role or an assumed role of account ${ctx.accountId}.`,
    );
  }
  return owner;
}

function launchRole(ctx: Ctx, arn: string): string {
  if (
    !/^arn:[a-z0-9-.]{1,63}:iam::\d{12}:role\/.+$/.test(arn) ||
    accountOfRole(arn) !== ctx.accountId
  ) {
    throw invalidParameters(
      `LAUNCH_ROLE ${arn} is not the ARN of a role of account ${ctx.accountId}.`,
    );
  }
  return arn;
}
