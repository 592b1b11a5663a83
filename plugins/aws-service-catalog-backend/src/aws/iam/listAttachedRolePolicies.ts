import { ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import type { AwsSession } from '../AwsAccess';
import { allMarkers } from './allMarkers';

/** ARNs of the managed policies of a role. */
export function listAttachedRolePolicies(
  session: AwsSession,
  roleName: string,
): Promise<string[]> {
  return allMarkers(async Marker => {
    const page = await session.run(
      'iam',
      'ListAttachedRolePolicies',
      ({ iam }, abortSignal) =>
        iam.send(
          new ListAttachedRolePoliciesCommand({ RoleName: roleName, Marker }),
          { abortSignal },
        ),
    );
    return { ...page, items: arnsOf(page.AttachedPolicies) };
  });
}

export function arnsOf(attached: { PolicyArn?: string }[] = []): string[] {
  return attached.flatMap(({ PolicyArn }) => PolicyArn ?? []);
}
