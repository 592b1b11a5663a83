import type {
  DescribeTagOptionInput,
  DescribeTagOptionOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import type { Checked } from './requests/checked';
import { serviceCatalogState } from './state';
import { tagOptionById, tagOptionDetail } from './paths/tagOptionView';

/** One TagOption. */
export const describeTagOption: Operation<
  Checked<DescribeTagOptionInput, 'Id'>,
  DescribeTagOptionOutput
> = {
  run: ({ Id }, ctx) => ({
    TagOptionDetail: tagOptionDetail(
      ctx,
      tagOptionById(ctx.state(serviceCatalogState), Id),
    ),
  }),
};
