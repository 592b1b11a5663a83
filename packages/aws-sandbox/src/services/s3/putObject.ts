import { createHash } from 'node:crypto';
import type { PutObjectOutput, PutObjectRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { objectAccess } from './access';
import { existingBucket } from './buckets';
import { headerTags } from './tags';

type PutObjectInput = Omit<PutObjectRequest, 'Body'> & { Body?: Uint8Array };

export const putObject: Operation<PutObjectInput, PutObjectOutput> = {
  access: (input, ctx) => [
    ...objectAccess('s3:PutObject', input, ctx),
    ...(input.Tagging ? objectAccess('s3:PutObjectTagging', input, ctx) : []),
  ],
  run(input, ctx) {
    const body = Buffer.from(input.Body ?? []);
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    existingBucket(ctx, input.Bucket).objects[input.Key ?? ''] = {
      key: input.Key ?? '',
      body: body.toString('base64'),
      size: body.length,
      etag,
      contentType: input.ContentType ?? 'binary/octet-stream',
      modifiedAt: ctx.now().toISOString(),
      metadata: input.Metadata ?? {},
      tags: headerTags(input.Tagging, ctx.caller),
    };
    return { ETag: etag };
  },
};
