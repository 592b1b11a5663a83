import { ListRolesCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';
import { allMarkers } from './allMarkers';

export interface ListedRole {
  name: string;
  arn: string;
  description?: string;
  /** ISO 8601 */
  createdAt?: string;
  /** As JSON text. */
  trustPolicy: string;
}

/** Every role of the account. Tags are not in this list. */
export function listRoles(session: AwsSession): Promise<ListedRole[]> {
  return allMarkers(async marker => {
    const page = await session.run('iam', 'ListRoles', ({ iam }, abortSignal) =>
      iam.send(new ListRolesCommand({ Marker: marker, MaxItems: 1000 }), {
        abortSignal,
      }),
    );
    return {
      items: (page.Roles ?? []).map(role => ({
        name: role.RoleName ?? '',
        arn: role.Arn ?? '',
        description: role.Description || undefined,
        createdAt: role.CreateDate?.toISOString(),
        // IAM sends policies URL-encoded.
        trustPolicy: decodeURIComponent(role.AssumeRolePolicyDocument ?? ''),
      })),
      IsTruncated: page.IsTruncated,
      Marker: page.Marker,
    };
  });
}
