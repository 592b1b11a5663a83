import type { HeadBucketOutput, HeadBucketRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const headBucket: Operation<HeadBucketRequest, HeadBucketOutput> = {
  access: (input, ctx) => bucketAccess('s3:ListBucket', input, ctx),
  run: (input, ctx) => ({
    BucketRegion: existingBucket(ctx, input.Bucket).region,
  }),
};
