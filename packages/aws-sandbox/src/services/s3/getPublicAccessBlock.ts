import type {
  GetPublicAccessBlockOutput,
  GetPublicAccessBlockRequest,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const getPublicAccessBlock: Operation<
  GetPublicAccessBlockRequest,
  GetPublicAccessBlockOutput
> = {
  access: (input, ctx) =>
    bucketAccess('s3:GetBucketPublicAccessBlock', input, ctx),
  run(input, ctx) {
    const { publicAccessBlock } = existingBucket(ctx, input.Bucket);
    if (!publicAccessBlock) {
      throw new AwsError(
        'NoSuchPublicAccessBlockConfiguration',
        'The public access block configuration was not found',
        { status: 404 },
      );
    }
    return { PublicAccessBlockConfiguration: publicAccessBlock };
  },
};
