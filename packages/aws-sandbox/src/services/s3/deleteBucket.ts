import type { DeleteBucketRequest } from '@aws-sdk/client-s3';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';
import { s3State } from './state';

export const deleteBucket: Operation<DeleteBucketRequest, object> = {
  access: (input, ctx) => bucketAccess('s3:DeleteBucket', input, ctx),
  run(input, ctx) {
    const { name, ownerId, objects } = existingBucket(ctx, input.Bucket);
    if (Object.keys(objects).length > 0) {
      throw new AwsError(
        'BucketNotEmpty',
        'The bucket you tried to delete is not empty',
        { status: 409 },
      );
    }
    delete ctx.state(s3State, { accountId: ownerId }).buckets[name];
    return {};
  },
};
