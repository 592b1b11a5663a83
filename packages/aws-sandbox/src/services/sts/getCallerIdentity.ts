import type {
  GetCallerIdentityRequest,
  GetCallerIdentityResponse,
} from '@aws-sdk/client-sts';
import type { Operation } from '../../core/operation';

export const getCallerIdentity: Operation<
  GetCallerIdentityRequest,
  GetCallerIdentityResponse
> = {
  access: () => [],
  run: (_input, { caller }) => ({
    Account: caller.accountId,
    Arn: caller.arn,
    UserId: caller.userId,
  }),
};
