import type { DeleteBucketPolicyRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const deleteBucketPolicy: Operation<DeleteBucketPolicyRequest, object> =
  {
    access: (input, ctx) => bucketAccess('s3:DeleteBucketPolicy', input, ctx),
    run(input, ctx) {
      existingBucket(ctx, input.Bucket).policy = undefined;
      return {};
    },
  };
