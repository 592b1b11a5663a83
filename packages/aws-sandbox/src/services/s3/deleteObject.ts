import type {
  DeleteObjectOutput,
  DeleteObjectRequest,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { objectAccess } from './access';
import { existingBucket } from './buckets';

/** Deletes an object; one that is not there is no error. */
export const deleteObject: Operation<DeleteObjectRequest, DeleteObjectOutput> =
  {
    access: (input, ctx) => objectAccess('s3:DeleteObject', input, ctx),
    run(input, ctx) {
      delete existingBucket(ctx, input.Bucket).objects[input.Key ?? ''];
      return {};
    },
  };
