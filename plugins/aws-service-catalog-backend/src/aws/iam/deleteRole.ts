import { DeleteRoleCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';

/** Deletes a role that has no policies any more. */
export async function deleteRole(
  session: AwsSession,
  roleName: string,
): Promise<void> {
  await session.run(
    'iam',
    'DeleteRole',
    ({ iam }, abortSignal) =>
      iam.send(new DeleteRoleCommand({ RoleName: roleName }), { abortSignal }),
    { kind: 'change' },
  );
}
