import type { Operation } from '../../core/operation';
import { existingTopic, topicAccess } from './topics';

export const untagResource: Operation<
  { ResourceArn: string; TagKeys: string[] },
  object
> = {
  access: ({ ResourceArn }) => topicAccess('sns:UntagResource', ResourceArn),
  run({ ResourceArn, TagKeys }, ctx) {
    const { tags } = existingTopic(ctx, ResourceArn);
    TagKeys.forEach(key => delete tags[key]);
    return {};
  },
};
