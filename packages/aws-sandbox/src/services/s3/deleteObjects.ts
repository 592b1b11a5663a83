import type {
  DeleteObjectsOutput,
  DeleteObjectsRequest,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { objectAccess } from './access';
import { existingBucket } from './buckets';

export const deleteObjects: Operation<
  DeleteObjectsRequest,
  DeleteObjectsOutput
> = {
  access: (input, ctx) =>
    (input.Delete?.Objects ?? []).flatMap(({ Key }) =>
      objectAccess('s3:DeleteObject', { Bucket: input.Bucket, Key }, ctx),
    ),
  run(input, ctx) {
    const { objects } = existingBucket(ctx, input.Bucket);
    const keys = (input.Delete?.Objects ?? []).map(({ Key }) => Key ?? '');
    keys.forEach(key => delete objects[key]);
    return {
      Deleted: input.Delete?.Quiet ? undefined : keys.map(Key => ({ Key })),
    };
  },
};
