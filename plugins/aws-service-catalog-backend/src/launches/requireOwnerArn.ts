import type { AwsSession } from '../aws/AwsAccess';
import { InvalidFieldError } from '../invalidField';
import { principalExists } from '../portfolios/principals/principalExists';
import {
  identityOf,
  principalArnOf,
} from '../portfolios/principals/principalOf';

/**
 * Makes sure that somebody of this ARN can own what runs in the account.
 *
 * @throws InvalidFieldError - it is no user, role or session of a role of the account, or one that is not there
 */
export async function requireOwnerArn(
  reader: AwsSession,
  ownerArn: string,
): Promise<string> {
  const { accountId } = reader.target;
  const principal = principalArnOf(identityOf(ownerArn));
  if (
    !principal ||
    principal.kind === 'group' ||
    principal.accountId !== accountId ||
    /[*?\s]/.test(ownerArn)
  ) {
    throw new InvalidFieldError(
      'ownerArn',
      `ownerArn '${ownerArn}' is not the ARN of a user, a role or a session of a role of account ${accountId}, where it runs, e.g. arn:aws:iam::${accountId}:role/Researcher`,
    );
  }
  // The ARN of a session leaves out the path of its role, which is part of the role's own: AWS looks at those itself.
  const exists =
    identityOf(ownerArn) === ownerArn
      ? await principalExists(reader, ownerArn)
      : 'unknown';
  if (exists === 'no') {
    throw new InvalidFieldError(
      'ownerArn',
      `Account ${accountId} has no ${principal.kind} ${ownerArn}; nobody could use what it owns`,
    );
  }
  return ownerArn;
}
