import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { subscriptionsState, type Subscription } from './subscriptions';
import { existingTopic, topicAccess } from './topics';

interface SubscribeInput {
  TopicArn: string;
  Protocol: string;
  Endpoint?: string;
}

/** Subscribes an endpoint to a topic. It counts as confirmed at once. */
export const subscribe: Operation<SubscribeInput, { SubscriptionArn: string }> =
  {
    access: ({ TopicArn, Protocol, Endpoint }) =>
      topicAccess('sns:Subscribe', TopicArn).map(access => ({
        ...access,
        context: {
          'sns:Protocol': Protocol,
          ...(Endpoint ? { 'sns:Endpoint': Endpoint } : {}),
        },
      })),
    run({ TopicArn, Protocol, Endpoint }, ctx) {
      existingTopic(ctx, TopicArn);
      if (!Endpoint) {
        throw new AwsError('InvalidParameter', 'Invalid parameter: Endpoint');
      }
      const { subscriptions } = ctx.state(subscriptionsState);
      const earlier = Object.values(subscriptions).find(
        other =>
          other.TopicArn === TopicArn &&
          other.Protocol === Protocol &&
          other.Endpoint === Endpoint,
      );
      const subscription: Subscription = earlier ?? {
        SubscriptionArn: `${TopicArn}:${ctx.world.ids.uuid()}`,
        TopicArn,
        Owner: ctx.accountId,
        Protocol,
        Endpoint,
      };
      subscriptions[subscription.SubscriptionArn] = subscription;
      return { SubscriptionArn: subscription.SubscriptionArn };
    },
  };
