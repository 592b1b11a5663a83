import type { Operation } from '../../core/operation';
import { existingTopic, type SnsTag, topicAccess } from './topics';

export const listTagsForResource: Operation<
  { ResourceArn: string },
  { Tags: SnsTag[] }
> = {
  access: ({ ResourceArn }) =>
    topicAccess('sns:ListTagsForResource', ResourceArn),
  run: ({ ResourceArn }, ctx) => ({
    Tags: Object.entries(existingTopic(ctx, ResourceArn).tags).map(
      ([Key, Value]) => ({ Key, Value }),
    ),
  }),
};
