import type { ServiceDefinition } from '../../core/operation';
import { createTopic } from './createTopic';
import { deleteTopic } from './deleteTopic';
import { getTopicAttributes } from './getTopicAttributes';
import {
  listSubscriptions,
  listSubscriptionsByTopic,
} from './listSubscriptions';
import { listTagsForResource } from './listTagsForResource';
import { listTopics } from './listTopics';
import { publish } from './publish';
import { setTopicAttributes } from './setTopicAttributes';
import { subscribe } from './subscribe';
import { tagResource } from './tagResource';
import { unsubscribe } from './unsubscribe';
import { untagResource } from './untagResource';

/** Amazon SNS: topics and their subscriptions as things to have; messages are taken and delivered to nobody. */
export const sns: ServiceDefinition = {
  name: 'sns',
  signingName: 'sns',
  iamPrefix: 'sns',
  protocol: 'awsQuery',
  operations: {
    CreateTopic: createTopic,
    DeleteTopic: deleteTopic,
    GetTopicAttributes: getTopicAttributes,
    ListSubscriptions: listSubscriptions,
    ListSubscriptionsByTopic: listSubscriptionsByTopic,
    ListTagsForResource: listTagsForResource,
    ListTopics: listTopics,
    Publish: publish,
    SetTopicAttributes: setTopicAttributes,
    Subscribe: subscribe,
    TagResource: tagResource,
    Unsubscribe: unsubscribe,
    UntagResource: untagResource,
  },
};
