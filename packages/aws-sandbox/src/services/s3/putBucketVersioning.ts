import type { PutBucketVersioningRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

/** Keeps the setting; the sandbox holds the latest version of an object only. */
export const putBucketVersioning: Operation<
  PutBucketVersioningRequest,
  object
> = {
  access: (input, ctx) => bucketAccess('s3:PutBucketVersioning', input, ctx),
  run(input, ctx) {
    existingBucket(ctx, input.Bucket).versioning =
      input.VersioningConfiguration?.Status;
    return {};
  },
};
