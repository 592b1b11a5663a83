import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Operation } from '../../core/operation';
import { snsState, type Topic } from './state';
import { addTags, type SnsTag, topicAccess, topicArn } from './topics';

interface CreateTopicInput {
  Name: string;
  Attributes?: Record<string, string>;
  Tags?: SnsTag[];
}

/** Creates a topic; one of that name is answered as it is. */
export const createTopic: Operation<CreateTopicInput, { TopicArn: string }> = {
  access: ({ Name, Tags }, ctx) => [
    ...topicAccess('sns:CreateTopic', topicArn(ctx, Name), Tags),
    ...(Tags?.length
      ? topicAccess('sns:TagResource', topicArn(ctx, Name), Tags)
      : []),
  ],
  run({ Name, Attributes = {}, Tags }, ctx) {
    if (!/^[A-Za-z0-9_-]{1,256}$|^[A-Za-z0-9_-]{1,251}\.fifo$/.test(Name)) {
      throw new AwsError('InvalidParameter', 'Invalid parameter: Topic Name');
    }
    const { topics } = ctx.state(snsState);
    const arn = topicArn(ctx, Name);
    const topic: Topic = lookup(topics, arn) ?? {
      topicArn: arn,
      name: Name,
      displayName: Attributes.DisplayName,
      fifo: Attributes.FifoTopic === 'true',
      tags: {},
    };
    addTags(topic, Tags);
    topics[arn] = topic;
    return { TopicArn: arn };
  },
};
