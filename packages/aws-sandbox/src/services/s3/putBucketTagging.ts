import type { PutBucketTaggingRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';
import { toTags } from './tags';

export const putBucketTagging: Operation<PutBucketTaggingRequest, object> = {
  access: (input, ctx) => bucketAccess('s3:PutBucketTagging', input, ctx),
  run(input, ctx) {
    existingBucket(ctx, input.Bucket).tags = toTags(
      input.Tagging?.TagSet,
      ctx.caller,
    );
    return {};
  },
};
