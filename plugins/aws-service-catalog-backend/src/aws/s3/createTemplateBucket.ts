import {
  type BucketLocationConstraint,
  CreateBucketCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import type { AwsSession } from '../AwsAccess';
import { awsFailureOf } from '../errors';

// The oldest region is the only one that may not be named.
const UNNAMED_REGION = 'us-east-1';

/** Creates a bucket for templates that nobody outside the account can read. S3 encrypts what lies in it by itself. */
export async function createTemplateBucket(
  session: AwsSession,
  bucket: string,
): Promise<void> {
  const { region } = session.target;
  const change = { kind: 'change' as const };
  try {
    await session.run(
      's3',
      'CreateBucket',
      ({ s3 }, abortSignal) =>
        s3.send(
          new CreateBucketCommand({
            Bucket: bucket,
            CreateBucketConfiguration:
              region === UNNAMED_REGION
                ? undefined
                : { LocationConstraint: region as BucketLocationConstraint },
          }),
          { abortSignal },
        ),
      change,
    );
  } catch (error) {
    // Somebody else has just created it, or an earlier attempt whose answer was lost.
    if (awsFailureOf(error)?.name !== 'BucketAlreadyOwnedByYou') throw error;
  }
  await session.run(
    's3',
    'PutPublicAccessBlock',
    ({ s3 }, abortSignal) =>
      s3.send(
        new PutPublicAccessBlockCommand({
          Bucket: bucket,
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        }),
        { abortSignal },
      ),
    change,
  );
  await session.run(
    's3',
    'PutBucketVersioning',
    ({ s3 }, abortSignal) =>
      s3.send(
        new PutBucketVersioningCommand({
          Bucket: bucket,
          VersioningConfiguration: { Status: 'Enabled' },
        }),
        { abortSignal },
      ),
    change,
  );
}
