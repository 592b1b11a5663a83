import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existingTopic, topicAccess } from './topics';

interface PublishInput {
  TopicArn?: string;
  TargetArn?: string;
  Message: string;
}

/** Takes a message for a topic. It reaches nobody: what the sandbox keeps of it is the call in its request log. */
export const publish: Operation<PublishInput, { MessageId: string }> = {
  access: ({ TopicArn, TargetArn }) =>
    topicAccess('sns:Publish', TopicArn ?? TargetArn ?? '*'),
  run({ TopicArn, TargetArn, Message }, ctx) {
    const arn = TopicArn ?? TargetArn;
    if (!arn || !Message) {
      throw new AwsError(
        'InvalidParameter',
        `Invalid parameter: ${arn ? 'Empty message' : 'TopicArn or TargetArn'}`,
      );
    }
    existingTopic(ctx, arn);
    return { MessageId: ctx.world.ids.uuid() };
  },
};
