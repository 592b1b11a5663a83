import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import type { AwsSession } from '../AwsAccess';
import type { S3Place } from './s3Url';

/** Deletes an object; one that is not there is deleted already. */
export async function deleteObject(
  session: AwsSession,
  { bucket, bucketOwner, key }: S3Place,
): Promise<void> {
  await session.run(
    's3',
    'DeleteObject',
    ({ s3 }, abortSignal) =>
      s3.send(
        new DeleteObjectCommand({
          Bucket: bucket,
          ExpectedBucketOwner: bucketOwner,
          Key: key,
        }),
        { abortSignal },
      ),
    { kind: 'change' },
  );
}
