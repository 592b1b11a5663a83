import { ignoreMissing } from './ignoreMissing';
import { physicalName } from './physicalName';
import { property } from './propertyValues';
import type { ResourceType } from './ResourceType';
import { tagChanges, tagItems } from './tagChanges';

const LONGEST_NAME = 256;

/** `AWS::SNS::Topic`; its physical id is the ARN. */
export const snsTopic: ResourceType = {
  properties: {
    DisplayName: 'Never',
    FifoTopic: 'Always',
    KmsMasterKeyId: 'Never',
    TopicName: 'Always',
  },
  required: [],
  tags: 'list',
  attributes: ['TopicArn', 'TopicName'],
  seconds: { create: 1, update: 1, delete: 1 },

  async create({ properties, tags }, ctx) {
    const name =
      property.text(properties, 'TopicName') ?? physicalName(ctx, LONGEST_NAME);
    const fifo = property.boolean(properties, 'FifoTopic');
    const { TopicArn } = await ctx.call<{ TopicArn: string }>(
      'sns',
      'CreateTopic',
      {
        Name: name,
        Attributes: {
          DisplayName: property.text(properties, 'DisplayName') ?? '',
          ...(fifo ? { FifoTopic: 'true' } : {}),
        },
        Tags: tagItems(tags),
      },
    );
    return {
      physicalId: TopicArn,
      attributes: { TopicArn, TopicName: name },
    };
  },

  async update(existing, { properties, tags }, ctx) {
    const { physicalId } = existing;
    const displayName = property.text(properties, 'DisplayName') ?? '';
    if (displayName !== property.text(existing.properties, 'DisplayName')) {
      await ctx.call('sns', 'SetTopicAttributes', {
        TopicArn: physicalId,
        AttributeName: 'DisplayName',
        AttributeValue: displayName,
      });
    }
    const { set, remove } = tagChanges(existing.tags, tags);
    if (set.length > 0) {
      await ctx.call('sns', 'TagResource', {
        ResourceArn: physicalId,
        Tags: set,
      });
    }
    if (remove.length > 0) {
      await ctx.call('sns', 'UntagResource', {
        ResourceArn: physicalId,
        TagKeys: remove,
      });
    }
    return existing.attributes;
  },

  async delete({ physicalId }, ctx) {
    await ignoreMissing(
      ['NotFound'],
      ctx.call('sns', 'DeleteTopic', { TopicArn: physicalId }),
    );
  },
};
