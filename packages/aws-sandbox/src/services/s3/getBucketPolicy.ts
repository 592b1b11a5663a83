import type {
  GetBucketPolicyOutput,
  GetBucketPolicyRequest,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const getBucketPolicy: Operation<
  GetBucketPolicyRequest,
  GetBucketPolicyOutput
> = {
  access: (input, ctx) => bucketAccess('s3:GetBucketPolicy', input, ctx),
  run(input, ctx) {
    const { policy } = existingBucket(ctx, input.Bucket);
    if (!policy) {
      throw new AwsError(
        'NoSuchBucketPolicy',
        'The bucket policy does not exist',
        { status: 404 },
      );
    }
    return { Policy: policy };
  },
};
