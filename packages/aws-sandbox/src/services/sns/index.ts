import type { ServiceDefinition } from '../../core/operation';
import { createTopic } from './createTopic';
import { deleteTopic } from './deleteTopic';
import { getTopicAttributes } from './getTopicAttributes';
import { listTagsForResource } from './listTagsForResource';
import { listTopics } from './listTopics';
import { setTopicAttributes } from './setTopicAttributes';
import { tagResource } from './tagResource';
import { untagResource } from './untagResource';

/** Amazon SNS: topics as things to have, without messages. */
export const sns: ServiceDefinition = {
  name: 'sns',
  signingName: 'sns',
  iamPrefix: 'sns',
  protocol: 'awsQuery',
  operations: {
    CreateTopic: createTopic,
    DeleteTopic: deleteTopic,
    GetTopicAttributes: getTopicAttributes,
    ListTagsForResource: listTagsForResource,
    ListTopics: listTopics,
    SetTopicAttributes: setTopicAttributes,
    TagResource: tagResource,
    UntagResource: untagResource,
  },
};
