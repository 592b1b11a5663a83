import type {
  DescribeCopyProductStatusInput,
  DescribeCopyProductStatusOutput,
} from '@aws-sdk/client-service-catalog';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { copiesState } from './copies/state';
import type { Checked } from './requests/checked';
import { notFound } from './requests/errors';

/** Where the copying of a product stands. */
export const describeCopyProductStatus: Operation<
  Checked<DescribeCopyProductStatusInput, 'CopyProductToken'>,
  DescribeCopyProductStatusOutput
> = {
  run({ CopyProductToken }, ctx) {
    const copy = lookup(ctx.state(copiesState).copies, CopyProductToken);
    if (!copy) {
      throw notFound(`Copy product token ${CopyProductToken} not found.`);
    }
    return {
      CopyProductStatus: copy.status,
      TargetProductId: copy.targetProductId,
      StatusDetail: copy.detail,
    };
  },
};
