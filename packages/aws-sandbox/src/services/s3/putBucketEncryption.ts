import type { PutBucketEncryptionRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const putBucketEncryption: Operation<
  PutBucketEncryptionRequest,
  object
> = {
  access: (input, ctx) =>
    bucketAccess('s3:PutEncryptionConfiguration', input, ctx),
  run(input, ctx) {
    existingBucket(ctx, input.Bucket).encryption =
      input.ServerSideEncryptionConfiguration;
    return {};
  },
};
