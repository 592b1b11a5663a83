import type { Caller } from '../../../core/Caller';

/** Who owns a provisioned product, as the service keeps it. */
export interface Identity {
  /** IAM user or role. */
  userArn: string;
  /** The session, where there is one: `arn:aws:sts::1:assumed-role/R/session`; else equal to `userArn`. */
  userArnSession: string;
  /** `AIDA…` or `AROA…`: a role that was deleted and made again is somebody else. */
  uniqueId: string;
  /** Name of the session. Absent: a user, or every session of the role. */
  sessionName?: string;
}

/** The identity of whoever makes a call. */
export function identityOf(caller: Caller): Identity {
  const [uniqueId, sessionName] = caller.userId.split(':');
  return {
    userArn: caller.principalArn,
    userArnSession: caller.arn,
    uniqueId,
    sessionName,
  };
}
