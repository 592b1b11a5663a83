import { AwsError } from '../../core/AwsError';
import { pageOf } from '../../core/pageOf';
import type { Ctx } from '../../core/operation';
import { defineState } from '../../world/World';

/** Who is told what is published on a topic. */
export interface Subscription {
  SubscriptionArn: string;
  TopicArn: string;
  Owner: string;
  /** `email`, `sqs`, `https`, … */
  Protocol: string;
  Endpoint: string;
}

/** Subscriptions of one account and region, by ARN. */
export const subscriptionsState = defineState<{
  subscriptions: Record<string, Subscription>;
}>({
  name: 'sns-subscriptions',
  initial: () => ({ subscriptions: {} }),
});

const PAGE_SIZE = 100;

/** One page of the subscriptions, of one topic or of all. */
export function subscriptionPage(
  ctx: Ctx,
  token: string | undefined,
  topicArn?: string,
) {
  const { subscriptions } = ctx.state(subscriptionsState);
  const { items, nextToken } = pageOf(
    Object.values(subscriptions).filter(
      ({ TopicArn }) => !topicArn || TopicArn === topicArn,
    ),
    {
      token,
      size: PAGE_SIZE,
      invalid: () =>
        new AwsError('InvalidParameter', 'Invalid parameter: NextToken'),
    },
  );
  return { Subscriptions: items, NextToken: nextToken };
}
