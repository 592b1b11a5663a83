import type { Operation } from '../../core/operation';
import { snsState } from './state';
import { topicAccess } from './topics';

/** Deletes a topic; one that is not there is no error. */
export const deleteTopic: Operation<{ TopicArn: string }, object> = {
  access: ({ TopicArn }) => topicAccess('sns:DeleteTopic', TopicArn),
  run({ TopicArn }, ctx) {
    delete ctx.state(snsState).topics[TopicArn];
    return {};
  },
};
