import { GetObjectCommand } from '@aws-sdk/client-s3';
import { InputError } from '@backstage/errors';
import type { AwsSession } from '../AwsAccess';
import type { S3Place } from './s3Url';

// Templates have 1 MB at most: what is larger is none, and is not worth its memory.
const MAX_BYTES = 1_048_576;

/**
 * Text of an object.
 *
 * @throws NotFoundError, NotAllowedError; InputError - it is larger than a template can be
 */
export async function getObjectText(
  session: AwsSession,
  { bucket, key }: S3Place,
): Promise<string> {
  const text = await session.run(
    's3',
    'GetObject',
    async ({ s3 }, abortSignal) => {
      const { Body, ContentLength = 0 } = await s3.send(
        new GetObjectCommand({ Bucket: bucket, Key: key }),
        { abortSignal },
      );
      return ContentLength > MAX_BYTES ? undefined : Body?.transformToString();
    },
  );
  if (text === undefined) {
    throw new InputError(`${key} is larger than a template can be`);
  }
  return text;
}
