/**
 * Who makes a call, after the signature was verified (or after a service assumed a role).
 * Plain data, so that it can be kept in the world with a stack or a job.
 */
export interface Caller {
  /** Account the principal belongs to, 12 digits. */
  accountId: string;
  /** ARN as `GetCallerIdentity` answers it: `arn:aws:iam::1:user/x` or `arn:aws:sts::1:assumed-role/R/session`. */
  arn: string;
  /** Unique id as `GetCallerIdentity` answers it: `AIDA…` or `AROA…:session`. */
  userId: string;
  /** ARN of the IAM user or role whose policies apply (`aws:PrincipalArn`). */
  principalArn: string;
  /** Session policies given to AssumeRole, JSON text each. */
  sessionPolicies?: string[];
  sourceIdentity?: string;
  sessionTags?: Record<string, string>;
  /** Keys of session tags that the next role in a chain inherits. */
  transitiveTagKeys?: string[];
  /** Services the call was made through, first first (`aws:CalledVia`), e.g. `cloudformation.amazonaws.com`. */
  calledVia?: string[];
}
