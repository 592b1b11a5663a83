import type {
  GetObjectTaggingOutput,
  GetObjectTaggingRequest,
} from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { objectAccess } from './access';
import { existingObject } from './buckets';
import { fromTags } from './tags';

export const getObjectTagging: Operation<
  GetObjectTaggingRequest,
  GetObjectTaggingOutput
> = {
  access: (input, ctx) => objectAccess('s3:GetObjectTagging', input, ctx),
  run: (input, ctx) => ({ TagSet: fromTags(existingObject(ctx, input).tags) }),
};
