import type {
  BucketLocationConstraint,
  GetBucketLocationOutput,
  GetBucketLocationRequest,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

/** Region of a bucket; us-east-1 is answered by nothing at all, as ever. */
export const getBucketLocation: Operation<
  GetBucketLocationRequest,
  GetBucketLocationOutput
> = {
  access: (input, ctx) => bucketAccess('s3:GetBucketLocation', input, ctx),
  run(input, ctx) {
    const { region } = existingBucket(ctx, input.Bucket);
    return {
      LocationConstraint:
        region === 'us-east-1'
          ? undefined
          : (region as BucketLocationConstraint),
    };
  },
};
