import type { PutPublicAccessBlockRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const putPublicAccessBlock: Operation<
  PutPublicAccessBlockRequest,
  object
> = {
  access: (input, ctx) =>
    bucketAccess('s3:PutBucketPublicAccessBlock', input, ctx),
  run(input, ctx) {
    existingBucket(ctx, input.Bucket).publicAccessBlock =
      input.PublicAccessBlockConfiguration;
    return {};
  },
};
