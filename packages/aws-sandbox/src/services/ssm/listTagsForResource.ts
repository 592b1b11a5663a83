import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResult,
} from '@aws-sdk/client-ssm';
import type { Operation } from '../../core/operation';
import { parameterArn } from './parameterArn';
import { taggedParameter } from './taggedParameter';
import { fromTags } from './tags';

export const listTagsForResource: Operation<
  ListTagsForResourceRequest,
  ListTagsForResourceResult
> = {
  access: (input, ctx) => [
    {
      action: 'ssm:ListTagsForResource',
      resource: parameterArn(ctx, input.ResourceId ?? ''),
    },
  ],
  run: (input, ctx) => ({
    TagList: fromTags(taggedParameter(ctx, input).tags),
  }),
};
