import { AwsError } from '../../core/AwsError';
import type { Access, Ctx } from '../../core/operation';
import { existingBucket } from './buckets';
import { withBucketPolicy } from './bucketPolicy';
import type { Bucket } from './state';

/** What names a bucket in a request, and the account that the caller takes for its owner. */
interface BucketInput {
  Bucket?: string;
  ExpectedBucketOwner?: string;
}

/** ARN of a bucket, or of an object in it. */
export function s3Arn(bucket: string, key?: string): string {
  return key === undefined
    ? `arn:aws:s3:::${bucket}`
    : `arn:aws:s3:::${bucket}/${key}`;
}

/** @throws NoSuchBucket, or AccessDenied when it belongs to another account than the request says */
function bucketOf(ctx: Ctx, input: BucketInput): Bucket {
  const bucket = existingBucket(ctx, input.Bucket);
  const expected = input.ExpectedBucketOwner;
  if (expected !== undefined && expected !== bucket.ownerId) {
    throw new AwsError('AccessDenied', 'Access Denied', { status: 403 });
  }
  return bucket;
}

/**
 * Permission on a bucket that exists. The bucket's own policy has its say first: it may deny, and it must allow callers
 * of other accounts.
 *
 * @throws NoSuchBucket, or AccessDenied by the bucket's policy
 */
export function bucketAccess(
  action: string,
  input: BucketInput,
  ctx: Ctx,
): Access[] {
  const bucket = bucketOf(ctx, input);
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
  input: BucketInput & { Key?: string },
  ctx: Ctx,
  context?: Access['context'],
): Access[] {
  const bucket = bucketOf(ctx, input);
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
