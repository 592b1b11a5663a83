import type { PolicyRead } from '../../aws/iam/PolicyRead';
import type { Attempt } from './Attempt';

/** A policy that keeps something closed for those whom it binds. */
export interface Holder {
  /** ARN of the role or group that has the policy. */
  arn: string;
  policy: Pick<PolicyRead, 'layer' | 'name' | 'arn'>;
}

const PREFIX = 'take-off-';

/** Whether an attempt is about the guardrail itself, and not about what it denies. */
export function isTakeOff({ id }: Pick<Attempt, 'id'>): boolean {
  return id.startsWith(PREFIX);
}

/** Tells holders apart. */
export function keyOfHolder({ arn, policy }: Holder): string {
  return `${arn} ${policy.layer} ${policy.arn ?? policy.name}`;
}

/**
 * What takes a policy off whom it binds, or its text away, in one call. Deleting a managed policy is none of it: IAM
 * refuses that while it is attached. An Allow more is none either: it overrides no Deny and no boundary.
 *
 * @param boundaryArn - the permissions boundary of the role that has the policy
 */
export function removalAttempts(
  holder: Holder,
  principalArn: string,
  boundaryArn?: string,
): Attempt[] {
  const { arn, policy } = holder;
  const whose = nameOf(arn);
  const attempt = attemptsOn(holder, principalArn, boundaryArn);
  const attempts: Attempt[] = [];
  if (policy.layer === 'permissions-boundary') {
    attempts.push(
      attempt('DeleteRolePermissionsBoundary', `delete that of ${whose}`),
      attempt('PutRolePermissionsBoundary', `replace that of ${whose}`, {
        key: 'iam:PermissionsBoundary',
        value: everythingIn(arn),
        isChosen: true,
      }),
    );
  } else if (policy.arn === undefined) {
    attempts.push(
      attempt(`Delete${kindOf(arn)}Policy`, `delete it from ${whose}`),
      attempt(`Put${kindOf(arn)}Policy`, `overwrite it on ${whose}`),
    );
  } else {
    attempts.push(
      attempt(`Detach${kindOf(arn)}Policy`, `detach it from ${whose}`, {
        key: 'iam:PolicyARN',
        value: policy.arn,
      }),
    );
  }
  if (policy.arn !== undefined && !isManagedByAws(policy.arn)) {
    attempts.push(
      attempt('CreatePolicyVersion', 'write another version of it'),
      attempt('SetDefaultPolicyVersion', 'go back to another version of it'),
    );
  }
  if (kindOf(arn) === 'Group') {
    attempts.push(
      attempt('RemoveUserFromGroup', `take somebody out of ${whose}`),
    );
  }
  return attempts;
}

/** What gives those whom a policy binds the rights that they lack to take it off. */
export function grantAttempts(
  holder: Holder,
  principalArn: string,
  boundaryArn?: string,
): Attempt[] {
  const { arn } = holder;
  const attempt = attemptsOn(holder, principalArn, boundaryArn);
  const right = `give ${nameOf(arn)} the right to do so`;
  return [
    attempt(`Put${kindOf(arn)}Policy`, `${right} by an inline policy`),
    attempt(
      `Attach${kindOf(arn)}Policy`,
      `${right} by attaching AdministratorAccess`,
      { key: 'iam:PolicyARN', value: everythingIn(arn), isChosen: true },
    ),
  ];
}

function attemptsOn(
  { arn, policy }: Holder,
  principalArn: string,
  boundaryArn: string | undefined,
) {
  return (
    action: string,
    what: string,
    about?: { key: string; value: string; isChosen?: boolean },
  ): Attempt => ({
    id: `${PREFIX}${action}-${arn.split('/').at(-1)}-${policy.name}`,
    title: `Take the guardrail off, ${
      policy.layer === 'permissions-boundary'
        ? 'the permissions boundary'
        : 'the policy'
    } ${policy.name}: ${what}`,
    principalArn,
    action: `iam:${action}`,
    resourceArn:
      action.endsWith('PolicyVersion') && policy.arn !== undefined
        ? policy.arn
        : arn,
    context: {
      ...(boundaryArn !== undefined &&
        !action.endsWith('PolicyVersion') && {
          'iam:PermissionsBoundary': boundaryArn,
        }),
      ...(about && { [about.key]: about.value }),
    },
    chosenKey: about?.isChosen ? about.key : undefined,
    expected: 'denied',
  });
}

/** `the role GenomeTeam` */
function nameOf(arn: string): string {
  return `the ${kindOf(arn) === 'Group' ? 'group' : 'role'} ${arn
    .split('/')
    .at(-1)}`;
}

function kindOf(arn: string): 'Role' | 'Group' {
  return arn.split(':')[5].startsWith('group/') ? 'Group' : 'Role';
}

function isManagedByAws(policyArn: string): boolean {
  return policyArn.split(':')[4] === 'aws';
}

function everythingIn(arn: string): string {
  return `arn:${arn.split(':')[1]}:iam::aws:policy/AdministratorAccess`;
}
