import { PutObjectCommand } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import type { AwsSession } from '../AwsAccess';
import { awsFailureOf } from '../errors';
import { createTemplateBucket } from './createTemplateBucket';
import { type OwnedBucket, s3UrlOf } from './s3Url';

/** Where a template lies. */
export interface StoredTemplate {
  bucket: string;
  key: string;
  /** `https` URL that Service Catalog and CloudFormation take. */
  url: string;
}

/** Where a text lies in a bucket for templates. */
export function templateKey(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return `templates/${digest}.yaml`;
}

/**
 * Puts a template into the bucket of a catalog. Its key is made from its text: the same text always lies in the same
 * place, so doing this twice is doing it once. A bucket that does not exist yet is created, private and encrypted.
 *
 * @throws NotAllowedError - the role may not write to the bucket, or it is another account's
 */
export async function putTemplate(
  session: AwsSession,
  { bucket, bucketOwner }: OwnedBucket,
  text: string,
): Promise<StoredTemplate> {
  const key = templateKey(text);
  const put = () =>
    session.run(
      's3',
      'PutObject',
      ({ s3 }, abortSignal) =>
        s3.send(
          new PutObjectCommand({
            Bucket: bucket,
            ExpectedBucketOwner: bucketOwner,
            Key: key,
            Body: text,
            ContentType: 'application/yaml',
          }),
          { abortSignal },
        ),
      { kind: 'change' },
    );
  try {
    await put();
  } catch (error) {
    if (awsFailureOf(error)?.name !== 'NoSuchBucket') throw error;
    // One that is created belongs to the session's account, which may not be whose it has to be.
    if (bucketOwner !== session.target.accountId) throw error;
    await createTemplateBucket(session, bucket);
    await put();
  }
  return { bucket, key, url: s3UrlOf(session.target, bucket, key) };
}
