import type { Access, Ctx } from '../../core/operation';
import { existingBucket } from './buckets';
import { withBucketPolicy } from './bucketPolicy';

/** ARN of a bucket, or of an object in it. */
export function s3Arn(bucket: string, key?: string): string {
  return key === undefined
    ? `arn:aws:s3:::${bucket}`
    : `arn:aws:s3:::${bucket}/${key}`;
}

/**
 * Permission on a bucket that exists. The bucket's own policy has its say first: it may deny, and it must allow callers
 * of other accounts.
 *
 * @throws NoSuchBucket, or AccessDenied by the bucket's policy
 */
export function bucketAccess(
  action: string,
  input: { Bucket?: string },
  ctx: Ctx,
): Access[] {
  const bucket = existingBucket(ctx, input.Bucket);
  const access = { action, resource: s3Arn(bucket.name) };
  return [withBucketPolicy(bucket, access, ctx)];
}

/**
 * Permission on one object, which need not exist.
 *
 * @throws NoSuchBucket, or AccessDenied by the bucket's policy
 */
export function objectAccess(
  action: string,
  input: { Bucket?: string; Key?: string },
  ctx: Ctx,
  context?: Access['context'],
): Access[] {
  const bucket = existingBucket(ctx, input.Bucket);
  const access = { action, resource: s3Arn(bucket.name, input.Key), context };
  return [withBucketPolicy(bucket, access, ctx)];
}

/** Condition keys of an object that is there: its tags. */
export function existingTagContext(
  ctx: Ctx,
  input: { Bucket?: string; Key?: string },
): Record<string, string> {
  const { objects } = existingBucket(ctx, input.Bucket);
  const tags = Object.hasOwn(objects, input.Key ?? '')
    ? objects[input.Key ?? ''].tags
    : {};
  return Object.fromEntries(
    Object.entries(tags).map(([key, value]) => [
      `s3:ExistingObjectTag/${key}`,
      value,
    ]),
  );
}
