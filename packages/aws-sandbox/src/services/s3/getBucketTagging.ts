import type {
  GetBucketTaggingOutput,
  GetBucketTaggingRequest,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';
import { fromTags } from './tags';

export const getBucketTagging: Operation<
  GetBucketTaggingRequest,
  GetBucketTaggingOutput
> = {
  access: (input, ctx) => bucketAccess('s3:GetBucketTagging', input, ctx),
  run(input, ctx) {
    const { tags } = existingBucket(ctx, input.Bucket);
    if (Object.keys(tags).length === 0) {
      throw new AwsError('NoSuchTagSet', 'The TagSet does not exist', {
        status: 404,
      });
    }
    return { TagSet: fromTags(tags) };
  },
};
