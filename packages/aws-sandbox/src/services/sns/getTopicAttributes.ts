import type { Operation } from '../../core/operation';
import { existingTopic, topicAccess } from './topics';

export const getTopicAttributes: Operation<
  { TopicArn: string },
  { Attributes: Record<string, string> }
> = {
  access: ({ TopicArn }) => topicAccess('sns:GetTopicAttributes', TopicArn),
  run({ TopicArn }, ctx) {
    const topic = existingTopic(ctx, TopicArn);
    return {
      Attributes: {
        TopicArn: topic.topicArn,
        DisplayName: topic.displayName ?? '',
        Owner: ctx.accountId,
        ...(topic.fifo ? { FifoTopic: 'true' } : {}),
      },
    };
  },
};
