import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { existingTopic, topicAccess } from './topics';

interface SetTopicAttributesInput {
  TopicArn: string;
  AttributeName: string;
  AttributeValue?: string;
}

/** Changes the display name, the one attribute that the sandbox keeps. */
export const setTopicAttributes: Operation<SetTopicAttributesInput, object> = {
  access: ({ TopicArn }) => topicAccess('sns:SetTopicAttributes', TopicArn),
  run({ TopicArn, AttributeName, AttributeValue }, ctx) {
    const topic = existingTopic(ctx, TopicArn);
    if (AttributeName !== 'DisplayName') {
      throw new AwsError(
        'InvalidParameter',
        'Invalid parameter: AttributeName',
      );
    }
    topic.displayName = AttributeValue;
    return {};
  },
};
