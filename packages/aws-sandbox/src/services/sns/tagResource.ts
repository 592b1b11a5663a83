import type { Operation } from '../../core/operation';
import { addTags, existingTopic, type SnsTag, topicAccess } from './topics';

export const tagResource: Operation<
  { ResourceArn: string; Tags: SnsTag[] },
  object
> = {
  access: ({ ResourceArn, Tags }) =>
    topicAccess('sns:TagResource', ResourceArn, Tags),
  run({ ResourceArn, Tags }, ctx) {
    addTags(existingTopic(ctx, ResourceArn), Tags);
    return {};
  },
};
