import type { Operation } from '../../core/operation';
import { snsState } from './state';
import { subscriptionsState } from './subscriptions';
import { topicAccess } from './topics';

/** Deletes a topic; one that is not there is no error. */
export const deleteTopic: Operation<{ TopicArn: string }, object> = {
  access: ({ TopicArn }) => topicAccess('sns:DeleteTopic', TopicArn),
  run({ TopicArn }, ctx) {
    delete ctx.state(snsState).topics[TopicArn];
    const { subscriptions } = ctx.state(subscriptionsState);
    for (const subscription of Object.values(subscriptions)) {
      if (subscription.TopicArn === TopicArn) {
        delete subscriptions[subscription.SubscriptionArn];
      }
    }
    return {};
  },
};
