import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { pageOf } from '../../core/pageOf';
import { snsState } from './state';

const PAGE_SIZE = 100;

export const listTopics: Operation<
  { NextToken?: string },
  { Topics: { TopicArn: string }[]; NextToken?: string }
> = {
  run({ NextToken }, ctx) {
    const { items, nextToken } = pageOf(
      Object.keys(ctx.state(snsState).topics),
      {
        token: NextToken,
        size: PAGE_SIZE,
        invalid: () =>
          new AwsError('InvalidParameter', 'Invalid parameter: NextToken'),
      },
    );
    return {
      Topics: items.map(TopicArn => ({ TopicArn })),
      NextToken: nextToken,
    };
  },
};
