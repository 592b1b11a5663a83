const SNS_TOPIC =
  /^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}(\.fifo)?$/;

/** As many topics as ProvisionProduct takes. */
export const MOST_TOPICS = 5;

/** Whether a text is the ARN of an SNS topic. */
export function isTopicArn(text: string): boolean {
  return SNS_TOPIC.test(text);
}
