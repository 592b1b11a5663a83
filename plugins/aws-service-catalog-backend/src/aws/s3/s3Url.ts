import type { AwsTarget } from '../AwsAccess';

/** A bucket of a known account: S3 refuses what names another owner (`ExpectedBucketOwner`). */
export interface OwnedBucket {
  bucket: string;
  /** Account id. */
  bucketOwner: string;
}

/** An object of S3; whose its bucket is counts only where it is told. */
export interface S3Place extends Partial<OwnedBucket> {
  bucket: string;
  key: string;
}

/** `https` URL of an object in the region of the target. */
export function s3UrlOf(
  { region, partition }: Pick<AwsTarget, 'region' | 'partition'>,
  bucket: string,
  key: string,
): string {
  const domain = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `https://${bucket}.s3.${region}.${domain}/${key}`;
}

/** The object that a URL names, with the bucket in its host or in its path; `undefined` when it is no URL of S3. */
export function s3PlaceOf(url: string): S3Place | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  const host =
    /^(?:(?<bucket>[^/]+)\.)?s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/.exec(
      hostname,
    );
  if (protocol !== 'https:' || !host) return undefined;
  const path = decodeURIComponent(pathname.slice(1));
  const [first, ...rest] = path.split('/');
  const named = host.groups?.bucket;
  const place = named
    ? { bucket: named, key: path }
    : { bucket: first, key: rest.join('/') };
  return place.bucket && place.key ? place : undefined;
}
