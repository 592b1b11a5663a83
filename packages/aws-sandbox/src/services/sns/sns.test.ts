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
