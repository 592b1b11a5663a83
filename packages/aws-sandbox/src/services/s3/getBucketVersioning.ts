import type {
  GetBucketVersioningOutput,
  GetBucketVersioningRequest,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const getBucketVersioning: Operation<
  GetBucketVersioningRequest,
  GetBucketVersioningOutput
> = {
  access: (input, ctx) => bucketAccess('s3:GetBucketVersioning', input, ctx),
  run: (input, ctx) => ({
    Status: existingBucket(ctx, input.Bucket).versioning,
  }),
};
