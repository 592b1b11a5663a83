import { Readable } from 'node:stream';
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
  session: Pick<AwsSession, 'run'>,
  { bucket, bucketOwner, key }: S3Place,
): Promise<string> {
  const text = await session.run(
    's3',
    'GetObject',
    async ({ s3 }, abortSignal) => {
      const { Body } = await s3.send(
        new GetObjectCommand({
          Bucket: bucket,
          ExpectedBucketOwner: bucketOwner,
          Key: key,
        }),
        { abortSignal },
      );
      return Body instanceof Readable ? boundedTextOf(Body) : undefined;
    },
  );
  if (text === undefined) {
    throw new InputError(`${key} is larger than a template can be`);
  }
  return text;
}

/**
 * What a body holds; undefined when that is too much. It is counted while it comes, as not every answer tells its length
 * beforehand, and leaving the loop closes the connection.
 */
async function boundedTextOf(body: Readable): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
