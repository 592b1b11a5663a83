import type { Operation } from '../../core/operation';
import { subscriptionsState } from './subscriptions';
import { topicAccess } from './topics';

/** Ends a subscription; one that is not there is no error. */
export const unsubscribe: Operation<{ SubscriptionArn: string }, object> = {
  access: ({ SubscriptionArn }) =>
    topicAccess('sns:Unsubscribe', SubscriptionArn.replace(/:[^:]*$/, '')),
  run({ SubscriptionArn }, ctx) {
    delete ctx.state(subscriptionsState).subscriptions[SubscriptionArn];
    return {};
  },
};
