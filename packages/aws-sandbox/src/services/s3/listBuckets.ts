import type { ListBucketsOutput, ListBucketsRequest } from '@aws-sdk/client-s3';
import type { Operation } from '../../core/operation';
import { s3State } from './state';

export const listBuckets: Operation<ListBucketsRequest, ListBucketsOutput> = {
  access: () => [{ action: 's3:ListAllMyBuckets', resource: '*' }],
  run(input, ctx) {
    return {
      Buckets: Object.values(ctx.state(s3State).buckets)
        .filter(({ name }) => name.startsWith(input.Prefix ?? ''))
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ name, createdAt }) => ({
          Name: name,
          CreationDate: new Date(createdAt),
        })),
      Owner: { ID: ctx.accountId },
    };
  },
};
