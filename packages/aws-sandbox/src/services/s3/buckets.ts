import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Ctx } from '../../core/operation';
import { type Bucket, type S3Object, s3State } from './state';

/** Finds a bucket of any account. */
export function findBucket(
  ctx: Ctx,
  name: string | undefined,
): Bucket | undefined {
  for (const accountId of ctx.world.accountIds()) {
    const bucket = lookup(
      ctx.state(s3State, { accountId }).buckets,
      name ?? '',
    );
    if (bucket) {
      return bucket;
    }
  }
  return undefined;
}

/**
 * @throws NoSuchBucket
 */
export function existingBucket(ctx: Ctx, name: string | undefined): Bucket {
  const bucket = findBucket(ctx, name);
  if (!bucket) {
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', {
      status: 404,
    });
  }
  return bucket;
}

/**
 * @throws NoSuchBucket, NoSuchKey
 */
export function existingObject(
  ctx: Ctx,
  { Bucket: name, Key }: { Bucket?: string; Key?: string },
): S3Object {
  const object = lookup(existingBucket(ctx, name).objects, Key ?? '');
  if (!object) {
    throw new AwsError('NoSuchKey', 'The specified key does not exist.', {
      status: 404,
    });
  }
  return object;
}
