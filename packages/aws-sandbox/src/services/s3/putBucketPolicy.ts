import type { PutBucketPolicyRequest } from '@aws-sdk/client-s3';
import { parsePolicy } from '../../authorise/parsePolicy';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { bucketAccess } from './access';
import { existingBucket } from './buckets';

export const putBucketPolicy: Operation<
  Omit<PutBucketPolicyRequest, 'Policy'> & { Policy?: string | Uint8Array },
  object
> = {
  access: (input, ctx) => bucketAccess('s3:PutBucketPolicy', input, ctx),
  run(input, ctx) {
    const policy = Buffer.from(input.Policy ?? '').toString('utf8');
    try {
      parsePolicy(policy);
    } catch (error) {
      throw new AwsError(
        'MalformedPolicy',
        error instanceof Error ? error.message : 'Policies must be valid JSON',
      );
    }
    existingBucket(ctx, input.Bucket).policy = policy;
    return {};
  },
};
