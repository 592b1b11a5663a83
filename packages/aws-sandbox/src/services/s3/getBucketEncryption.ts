import type {
  GetBucketEncryptionOutput,
  GetBucketEncryptionRequest,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

/** Encryption of a bucket: SSE-S3 where nothing else was set. */
export const getBucketEncryption: Operation<
  GetBucketEncryptionRequest,
  GetBucketEncryptionOutput
> = {
  access: (input, ctx) =>
    bucketAccess('s3:GetEncryptionConfiguration', input, ctx),
  run: (input, ctx) => ({
    ServerSideEncryptionConfiguration: existingBucket(ctx, input.Bucket)
      .encryption ?? {
      Rules: [
        {
          ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' },
          BucketKeyEnabled: false,
        },
      ],
    },
  }),
};
