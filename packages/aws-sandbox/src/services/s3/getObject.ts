import type { GetObjectOutput, GetObjectRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { existingTagContext, objectAccess } from './access';
import { existingObject } from './buckets';
import { objectHead } from './objectHead';

/** Reads an object, whole. */
export const getObject: Operation<
  GetObjectRequest,
  Omit<GetObjectOutput, 'Body'> & { Body: Uint8Array }
> = {
  access: (input, ctx) =>
    objectAccess('s3:GetObject', input, ctx, existingTagContext(ctx, input)),
  run(input, ctx) {
    const object = existingObject(ctx, input);
    return { ...objectHead(object), Body: Buffer.from(object.body, 'base64') };
  },
};
