import type { Caller } from '../core/Caller';

/** Who makes what nobody else can have made: the root of an account. */
export const rootOf = (accountId: string): Caller => ({
  accountId,
  arn: `arn:aws:iam::${accountId}:root`,
  userId: accountId,
  principalArn: `arn:aws:iam::${accountId}:root`,
});
