import { NotFoundError } from '@backstage/errors';
import type { LaunchRole } from 'backstage-plugin-aws-service-catalog-common';
import { type RoleView, getRole } from '../../aws/iam/getRole';
import type { ReadSession } from '../ProductReads';
import { type Check, checkNamed, whyUnknown } from './check';
import { trustsServiceCatalog } from './trustsServiceCatalog';

const exists = checkNamed('launch-role', 'The launch role exists');
const trusted = checkNamed(
  'launch-role-trust',
  'The launch role trusts Service Catalog',
);

/**
 * Whether the launch role is there and may be assumed by Service Catalog.
 *
 * @param session - in the account of the role; in another one nobody can look
 * @param by - `launchingAccountId` when it is not the account of the session; `who` looks
 */
export async function checkLaunchRole(
  session: Pick<ReadSession, 'reader'>,
  launchRole: LaunchRole | undefined,
  by: { launchingAccountId?: string; who?: string } = {},
): Promise<{ checks: Check[]; roleArn?: string }> {
  if (!launchRole) {
    const detail =
      'The launch path names no launch role that could be looked at.';
    return { checks: [exists.unknown(detail), trusted.unknown(detail)] };
  }
  const { accountId } = session.reader.target;
  const account = launchRole.arn?.split(':')[4];
  if (account && account !== accountId) {
    const detail = `${launchRole.name} lies in account ${account}, where your team cannot look.`;
    return { checks: [exists.unknown(detail), trusted.unknown(detail)] };
  }
  let role: RoleView;
  try {
    role = await getRole(session.reader, launchRole.name);
  } catch (error) {
    if (error instanceof NotFoundError) {
      return {
        checks: [
          exists.blocked(
            `Account ${accountId} has no role ${launchRole.name}.`,
            'platform-team',
            `Create the role ${launchRole.name} in account ${accountId}, or name another one in the LAUNCH constraint.`,
          ),
          trusted.unknown('There is no such role.'),
        ],
      };
    }
    const detail = whyUnknown(error, 'iam:GetRole', by.who);
    return { checks: [exists.unknown(detail), trusted.unknown(detail)] };
  }
  return {
    checks: [
      exists.ok(launchRole.name),
      trustCheck(role, launchRole, by.launchingAccountId ?? accountId),
    ],
    roleArn: role.arn,
  };
}

function trustCheck(
  role: RoleView,
  launchRole: LaunchRole,
  accountId: string,
): Check {
  switch (trustsServiceCatalog(role.trustPolicy, accountId)) {
    case 'yes':
      return trusted.ok();
    case 'no':
      return trusted.blocked(
        `The trust policy of ${launchRole.name} does not let servicecatalog.amazonaws.com assume it.`,
        'platform-team',
        `Allow sts:AssumeRole to servicecatalog.amazonaws.com in the trust policy of ${launchRole.name}.`,
      );
    default:
      return trusted.unknown(
        `The trust policy of ${launchRole.name} has a condition that only the launch itself can meet.`,
      );
  }
}
