import type { DeleteBucketTaggingRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const deleteBucketTagging: Operation<
  DeleteBucketTaggingRequest,
  object
> = {
  access: (input, ctx) => bucketAccess('s3:PutBucketTagging', input, ctx),
  run(input, ctx) {
    existingBucket(ctx, input.Bucket).tags = {};
    return {};
  },
};
