import type { AddTagsToResourceRequest } from '@aws-sdk/client-ssm';
import type { Operation } from '../../core/operation';
import { parameterArn } from './parameterArn';
import { taggedParameter } from './taggedParameter';
import { requestTagContext, toTags } from './tags';

export const addTagsToResource: Operation<AddTagsToResourceRequest, object> = {
  access: (input, ctx) => [
    {
      action: 'ssm:AddTagsToResource',
      resource: parameterArn(ctx, input.ResourceId ?? ''),
      context: requestTagContext(toTags(input.Tags)),
    },
  ],
  run(input, ctx) {
    Object.assign(taggedParameter(ctx, input).tags, toTags(input.Tags));
    return {};
  },
};
