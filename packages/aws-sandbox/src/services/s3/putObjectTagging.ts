import type {
  PutObjectTaggingOutput,
  PutObjectTaggingRequest,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { objectAccess } from './access';
import { existingObject } from './buckets';
import { toTags } from './tags';

export const putObjectTagging: Operation<
  PutObjectTaggingRequest,
  PutObjectTaggingOutput
> = {
  access: (input, ctx) => objectAccess('s3:PutObjectTagging', input, ctx),
  run(input, ctx) {
    existingObject(ctx, input).tags = toTags(input.Tagging?.TagSet, ctx.caller);
    return {};
  },
};
