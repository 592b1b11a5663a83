import {
  CreateTopicCommand,
  ListSubscriptionsByTopicCommand,
  ListSubscriptionsCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { clientOf } from '../../__testUtils__/clientOf';
import { sendSigned } from '../../__testUtils__/sendSigned';
import {
  ACCOUNT,
  openAccount,
  REGION,
  type TestAccount,
} from '../../__testUtils__/openAccount';
import { addUser } from '../../testing/principals';

const TOPIC = `arn:aws:sns:${REGION}:${ACCOUNT}:news`;

describe('SNS', () => {
  let account: TestAccount;

  beforeEach(async () => {
    account = await openAccount();
  });

  afterEach(() => account.close());

  /** Calls as the AWS CLI does: a form in, XML out. */
  const call = (
    Action: string,
    parameters: Record<string, string> = {},
    user = `arn:aws:iam::${ACCOUNT}:user/admin`,
  ) =>
    sendSigned(account.sandbox, account.sandbox.credentials(user), {
      service: 'sns',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        Action,
        Version: '2010-03-31',
        ...parameters,
      }).toString(),
    });

  it('keeps topics, their names and their tags', async () => {
    const created = await call('CreateTopic', {
      Name: 'news',
      'Attributes.entry.1.key': 'DisplayName',
      'Attributes.entry.1.value': 'News',
      'Tags.member.1.Key': 'Team',
      'Tags.member.1.Value': 'research',
    });
    expect(created.text).toContain(`<TopicArn>${TOPIC}</TopicArn>`);
    await call('SetTopicAttributes', {
      TopicArn: TOPIC,
      AttributeName: 'DisplayName',
      AttributeValue: 'Old news',
    });
    await call('TagResource', {
      ResourceArn: TOPIC,
      'Tags.member.1.Key': 'Stage',
      'Tags.member.1.Value': 'test',
    });
    await call('UntagResource', {
      ResourceArn: TOPIC,
      'TagKeys.member.1': 'Team',
    });
    const attributes = await call('GetTopicAttributes', { TopicArn: TOPIC });
    expect(attributes.text).toContain('<value>Old news</value>');
    const tags = await call('ListTagsForResource', { ResourceArn: TOPIC });
    expect(tags.text).toContain('<Key>Stage</Key>');
    expect(tags.text).not.toContain('<Key>Team</Key>');
    const topics = await call('ListTopics');
    expect(topics.text).toContain(TOPIC);

    await call('DeleteTopic', { TopicArn: TOPIC });
    expect(await call('GetTopicAttributes', { TopicArn: TOPIC })).toMatchObject(
      { status: 404, text: expect.stringContaining('<Code>NotFound</Code>') },
    );
  });

  it('keeps subscriptions, and takes messages for topics that exist', async () => {
    const sns = clientOf(
      SNSClient,
      account.sandbox,
      `arn:aws:iam::${ACCOUNT}:user/admin`,
    );
    await sns.send(new CreateTopicCommand({ Name: 'news' }));
    const subscribed = () =>
      sns.send(
        new SubscribeCommand({
          TopicArn: TOPIC,
          Protocol: 'email',
          Endpoint: 'ada@example.com',
        }),
      );
    const { SubscriptionArn } = await subscribed();
    const again = await subscribed();
    const list = await sns.send(
      new ListSubscriptionsByTopicCommand({ TopicArn: TOPIC }),
    );
    const { MessageId } = await sns.send(
      new PublishCommand({ TopicArn: TOPIC, Message: 'Please stop it' }),
    );

    expect(again.SubscriptionArn).toBe(SubscriptionArn);
    expect(list.Subscriptions).toEqual([
      {
        SubscriptionArn,
        TopicArn: TOPIC,
        Owner: ACCOUNT,
        Protocol: 'email',
        Endpoint: 'ada@example.com',
      },
    ]);
    expect(MessageId).toMatch(/^[0-9a-f-]{36}$/);
    await expect(
      sns.send(new PublishCommand({ TopicArn: `${TOPIC}2`, Message: 'x' })),
    ).rejects.toMatchObject({ name: 'NotFoundException' });
    await expect(
      sns.send(new SubscribeCommand({ TopicArn: TOPIC, Protocol: 'email' })),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });

    await sns.send(new UnsubscribeCommand({ SubscriptionArn }));
    const { Subscriptions } = await sns.send(new ListSubscriptionsCommand({}));
    expect(Subscriptions).toEqual([]);
  });

  it('ends the subscriptions of a topic with it', async () => {
    await call('CreateTopic', { Name: 'news' });
    await call('Subscribe', {
      TopicArn: TOPIC,
      Protocol: 'email',
      Endpoint: 'ada@example.com',
    });
    expect((await call('ListSubscriptions')).text).toContain('ada@example.com');
    await call('DeleteTopic', { TopicArn: TOPIC });

    expect((await call('ListSubscriptions')).text).not.toContain(
      'ada@example.com',
    );
  });

  it.each([
    ['CreateTopic', { Name: 'no spaces' }],
    ['ListTopics', { NextToken: 'no' }],
  ])('refuses %s with %j', async (action, parameters) => {
    expect(await call(action, parameters)).toMatchObject({
      status: 400,
      text: expect.stringContaining('<Code>InvalidParameter</Code>'),
    });
  });

  it('asks for permission on the topic', async () => {
    const nobody = addUser(account.sandbox, {
      accountId: ACCOUNT,
      name: 'nobody',
    });
    expect(await call('CreateTopic', { Name: 'news' }, nobody)).toMatchObject({
      status: 403,
      text: expect.stringContaining(`sns:CreateTopic on resource: ${TOPIC}`),
    });
  });
});
