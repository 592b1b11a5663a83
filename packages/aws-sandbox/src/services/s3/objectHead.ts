import type { HeadObjectOutput } from '@aws-sdk/client-s3';
import type { S3Object } from './state';

/** What the headers say of an object. */
export function objectHead(object: S3Object): HeadObjectOutput {
  return {
    ContentLength: object.size,
    ContentType: object.contentType,
    ETag: object.etag,
    LastModified: new Date(object.modifiedAt),
    Metadata: object.metadata,
    AcceptRanges: 'bytes',
  };
}
