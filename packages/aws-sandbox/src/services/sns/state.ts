import { defineState } from '../../world/World';

/** A topic. */
export interface Topic {
  topicArn: string;
  name: string;
  displayName?: string;
  fifo: boolean;
  tags: Record<string, string>;
}

/** Topics of one account and region, by ARN. */
export interface SnsState {
  topics: Record<string, Topic>;
}

export const snsState = defineState<SnsState>({
  name: 'sns',
  initial: () => ({ topics: {} }),
});
