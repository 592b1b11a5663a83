import { ListRolePoliciesCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';
import { allMarkers } from './allMarkers';

/** Names of the inline policies of a role. */
export function listRolePolicies(
  session: AwsSession,
  roleName: string,
): Promise<string[]> {
  return allMarkers(async Marker => {
    const page = await session.run(
      'iam',
      'ListRolePolicies',
      ({ iam }, abortSignal) =>
        iam.send(new ListRolePoliciesCommand({ RoleName: roleName, Marker }), {
          abortSignal,
        }),
    );
    return { ...page, items: page.PolicyNames ?? [] };
  });
}
