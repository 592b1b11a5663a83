import { NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { awsFailureOf } from '../../aws/errors';
import { getGroup } from '../../aws/iam/getGroup';
import { getRole } from '../../aws/iam/getRole';
import { getUser } from '../../aws/iam/getUser';
import { principalArnOf } from './principalOf';

const GET = { user: getUser, group: getGroup, role: getRole };

/** Whether there is such a user, group or role, as far as the session may see. */
export async function principalExists(
  reader: AwsSession,
  arn: string,
): Promise<'yes' | 'no' | 'unknown'> {
  const principal = principalArnOf(arn);
  // AWS shows a principal that was deleted by its unique id.
  if (!principal) return /^A[A-Z0-9]{15,}$/.test(arn) ? 'no' : 'unknown';
  const isElsewhere =
    principal.accountId !== '' &&
    principal.accountId !== reader.target.accountId;
  if (isElsewhere || /[*?]/.test(principal.name)) return 'unknown';
  try {
    const found = await GET[principal.kind](reader, principal.name);
    // The name alone finds it, but with another path it is another ARN.
    return withoutAccount(found.arn) === withoutAccount(arn) ? 'yes' : 'no';
  } catch (error) {
    if (error instanceof NotFoundError) return 'no';
    if (awsFailureOf(error)) return 'unknown';
    throw error;
  }
}

function withoutAccount(arn: string): string {
  return arn.replace(/::\d*:/, ':::');
}
