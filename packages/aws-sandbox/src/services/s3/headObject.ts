import type { HeadObjectOutput, HeadObjectRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { existingTagContext, objectAccess } from './access';
import { existingObject } from './buckets';
import { objectHead } from './objectHead';

export const headObject: Operation<HeadObjectRequest, HeadObjectOutput> = {
  access: (input, ctx) =>
    objectAccess('s3:GetObject', input, ctx, existingTagContext(ctx, input)),
  run: (input, ctx) => objectHead(existingObject(ctx, input)),
};
