import type { RemoveTagsFromResourceRequest } from '@aws-sdk/client-ssm';
import type { Operation } from '../../core/operation';
import { parameterArn } from './parameterArn';
import { taggedParameter } from './taggedParameter';

export const removeTagsFromResource: Operation<
  RemoveTagsFromResourceRequest,
  object
> = {
  access: (input, ctx) => [
    {
      action: 'ssm:RemoveTagsFromResource',
      resource: parameterArn(ctx, input.ResourceId ?? ''),
      context: { 'aws:TagKeys': input.TagKeys ?? [] },
    },
  ],
  run(input, ctx) {
    const { tags } = taggedParameter(ctx, input);
    (input.TagKeys ?? []).forEach(key => delete tags[key]);
    return {};
  },
};
