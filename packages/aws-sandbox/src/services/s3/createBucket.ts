import type {
  CreateBucketOutput,
  CreateBucketRequest,
} from '@aws-sdk/client-s3';
import { AwsError } from '../../core/AwsError';
import type { Operation } from '../../core/operation';
import { s3Arn } from './access';
import { findBucket } from './buckets';
import { s3State } from './state';

export const createBucket: Operation<CreateBucketRequest, CreateBucketOutput> =
  {
    access: input => [
      { action: 's3:CreateBucket', resource: s3Arn(input.Bucket ?? '') },
    ],
    run(input, ctx) {
      const name = input.Bucket ?? '';
      if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) {
        throw new AwsError(
          'InvalidBucketName',
          'The specified bucket is not valid.',
        );
      }
      const taken = findBucket(ctx, name);
      if (taken) {
        throw taken.ownerId === ctx.accountId
          ? new AwsError(
              'BucketAlreadyOwnedByYou',
              'Your previous request to create the named bucket succeeded and you already own it.',
              { status: 409 },
            )
          : new AwsError(
              'BucketAlreadyExists',
              'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
              { status: 409 },
            );
      }
      ctx.state(s3State).buckets[name] = {
        name,
        ownerId: ctx.accountId,
        region:
          input.CreateBucketConfiguration?.LocationConstraint ?? ctx.region,
        createdAt: ctx.now().toISOString(),
        objects: {},
        tags: {},
      };
      return { Location: `/${name}` };
    },
  };
