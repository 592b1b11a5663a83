import type { CreateTagsRequest } from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { ec2Arn } from './arns';
import { taggableResource } from './taggableResource';
import {
  checkTags,
  requestTagContext,
  resourceTagContext,
  toTags,
} from './tags';

export const createTags: Operation<CreateTagsRequest, object> = {
  access: (input, ctx) =>
    (input.Resources ?? []).map(id => {
      const { kind, holder } = taggableResource(ctx, id);
      return {
        action: 'ec2:CreateTags',
        resource: ec2Arn(ctx, kind, id),
        context: {
          ...resourceTagContext(holder.tags),
          ...requestTagContext(toTags(input.Tags)),
          'ec2:Region': ctx.region,
        },
      };
    }),
  run(input, ctx) {
    const tags = toTags(input.Tags);
    for (const id of input.Resources ?? []) {
      const { holder } = taggableResource(ctx, id);
      const merged = { ...holder.tags, ...tags };
      checkTags(merged, ctx.caller);
      holder.tags = merged;
    }
    return {};
  },
};
