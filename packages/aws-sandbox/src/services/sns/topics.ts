import { AwsError } from '../../core/AwsError';
import { lookup } from '../../core/lookup';
import type { Access, Ctx } from '../../core/operation';
import { snsState, type Topic } from './state';

/** Tags as SNS lists them. */
export interface SnsTag {
  Key: string;
  Value: string;
}

export function topicArn(ctx: Ctx, name: string): string {
  return `arn:aws:sns:${ctx.region}:${ctx.accountId}:${name}`;
}

/**
 * @throws NotFound when there is no such topic
 */
export function existingTopic(ctx: Ctx, arn: string): Topic {
  const topic = lookup(ctx.state(snsState).topics, arn);
  if (!topic) {
    throw new AwsError('NotFound', 'Topic does not exist', { status: 404 });
  }
  return topic;
}

/** Permission on a topic, with the tags of the request as condition keys. */
export function topicAccess(
  action: string,
  resource: string,
  tags: SnsTag[] = [],
): Access[] {
  const own = tags.filter(({ Key }) => !Key.startsWith('aws:'));
  return [
    {
      action,
      resource,
      context: {
        ...Object.fromEntries(
          own.map(({ Key, Value }) => [`aws:RequestTag/${Key}`, Value]),
        ),
        ...(own.length > 0 ? { 'aws:TagKeys': own.map(({ Key }) => Key) } : {}),
      },
    },
  ];
}

/** Adds tags to a topic. */
export function addTags(topic: Topic, tags: SnsTag[] = []): void {
  tags.forEach(({ Key, Value }) => {
    topic.tags[Key] = Value;
  });
}
