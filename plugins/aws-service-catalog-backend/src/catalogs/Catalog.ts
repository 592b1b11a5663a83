import { type AwsTarget, scopeOfTarget } from '../aws/AwsAccess';
import type { OwnedBucket } from '../aws/s3/s3Url';

/** An AWS account and region in which the platform team curates portfolios, through one IAM role. */
export interface Catalog {
  /** As in the configuration, in paths and links. */
  readonly id: string;
  readonly accountId: string;
  readonly region: string;
  readonly roleName: string;
  readonly partition?: string;
  readonly externalId?: string;
  /** S3 bucket that templates are published to. */
  readonly templateBucket?: string;
  /** Account that owns the bucket; the catalog's own unless told otherwise. */
  readonly templateBucketOwner?: string;
  /** ARN of the policy that bounds the launch roles that the portal creates. */
  readonly permissionsBoundary?: string;
  /** Id of the catalog that shares portfolios with this one. */
  readonly hub?: string;
}

/**
 * Where templates are published to. Names of buckets are free for anybody to take, so S3 is told whose bucket is meant
 * (`ExpectedBucketOwner`).
 */
export function templateBucketOf({
  templateBucket: bucket,
  templateBucketOwner,
  accountId,
}: Catalog): OwnedBucket | undefined {
  return bucket === undefined
    ? undefined
    : { bucket, bucketOwner: templateBucketOwner ?? accountId };
}

export function targetOfCatalog(catalog: Catalog): AwsTarget {
  const { accountId, region, roleName, partition, externalId } = catalog;
  return { accountId, region, roleName, partition, externalId };
}

/** Scope of cached reads: what the curators' role sees in this account and region. */
export function scopeOfCatalog(catalog: Catalog): string {
  return scopeOfTarget(targetOfCatalog(catalog));
}
