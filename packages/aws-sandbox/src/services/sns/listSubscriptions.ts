import type { Operation } from '../../core/operation';
import { subscriptionPage, type Subscription } from './subscriptions';
import { existingTopic, topicAccess } from './topics';

interface SubscriptionList {
  Subscriptions: Subscription[];
  NextToken?: string;
}

/** Every subscription of the account in the region. */
export const listSubscriptions: Operation<
  { NextToken?: string },
  SubscriptionList
> = {
  run: ({ NextToken }, ctx) => subscriptionPage(ctx, NextToken),
};

export const listSubscriptionsByTopic: Operation<
  { TopicArn: string; NextToken?: string },
  SubscriptionList
> = {
  access: ({ TopicArn }) =>
    topicAccess('sns:ListSubscriptionsByTopic', TopicArn),
  run({ TopicArn, NextToken }, ctx) {
    existingTopic(ctx, TopicArn);
    return subscriptionPage(ctx, NextToken, TopicArn);
  },
};
