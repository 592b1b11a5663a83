import type {
  ListObjectsV2Output,
  ListObjectsV2Request,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';
import type { S3Object } from './state';

const PAGE_SIZE = 1000;

/** Lists objects by prefix, rolled up at a delimiter, in key order. */
export const listObjectsV2: Operation<
  ListObjectsV2Request,
  ListObjectsV2Output
> = {
  access: (input, ctx) => bucketAccess('s3:ListBucket', input, ctx),
  run(input, ctx) {
    const { name, objects } = existingBucket(ctx, input.Bucket);
    const prefix = input.Prefix ?? '';
    const after = input.ContinuationToken
      ? Buffer.from(input.ContinuationToken, 'base64url').toString('utf8')
      : input.StartAfter ?? '';
    const entries = rollUp(
      Object.values(objects).filter(({ key }) => key.startsWith(prefix)),
      prefix,
      input.Delimiter,
    ).filter(({ name: entryName }) => entryName > after);
    const size = Math.min(input.MaxKeys ?? PAGE_SIZE, PAGE_SIZE);
    const page = entries.slice(0, size);
    const truncated = entries.length > page.length;
    const last = page.at(-1)?.name ?? '';
    return {
      Name: name,
      Prefix: prefix,
      Delimiter: input.Delimiter,
      MaxKeys: size,
      KeyCount: page.length,
      IsTruncated: truncated,
      ContinuationToken: input.ContinuationToken,
      NextContinuationToken: truncated
        ? Buffer.from(last).toString('base64url')
        : undefined,
      Contents: page.flatMap(({ object }) =>
        object
          ? [
              {
                Key: object.key,
                Size: object.size,
                ETag: object.etag,
                LastModified: new Date(object.modifiedAt),
                StorageClass: 'STANDARD' as const,
              },
            ]
          : [],
      ),
      CommonPrefixes: page.flatMap(entry =>
        entry.object ? [] : [{ Prefix: entry.name }],
      ),
    };
  },
};

interface Entry {
  /** Key of the object, or a common prefix. */
  name: string;
  object?: S3Object;
}

function rollUp(
  objects: S3Object[],
  prefix: string,
  delimiter: string | undefined,
): Entry[] {
  const entries = new Map<string, Entry>();
  for (const object of objects) {
    const at = delimiter ? object.key.indexOf(delimiter, prefix.length) : -1;
    const name =
      at < 0 ? object.key : object.key.slice(0, at + (delimiter ?? '').length);
    entries.set(name, { name, object: at < 0 ? object : undefined });
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
