import { isTopicArn } from './notificationTopic';

describe('isTopicArn', () => {
  it.each([
    ['arn:aws:sns:us-east-1:222222222222:launches', true],
    ['arn:aws-cn:sns:cn-north-1:222222222222:launches.fifo', true],
    ['arn:aws:sqs:us-east-1:222222222222:launches', false],
    ['arn:aws:sns:us-east-1:2222:launches', false],
    ['launches', false],
  ])('of %s is %p', (text, expected) => {
    expect(isTopicArn(text)).toBe(expected);
  });
});
