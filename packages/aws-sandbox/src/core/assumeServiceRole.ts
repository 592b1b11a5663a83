import { RequestContext } from '../authorise/context';
import { parsePolicy } from '../authorise/parsePolicy';
import { trustFor } from '../authorise/principals';
import { iamState, type IamRole } from '../services/iam/state';
import type { World } from '../world/World';
import { AwsError } from './AwsError';
import type { Caller } from './Caller';
import { lookup } from './lookup';

const ROLE_ARN = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/;

/** The role of an ARN in whatever account it names; undefined when there is none. */
export function findRole(world: World, roleArn: string): IamRole | undefined {
  const [, accountId, name] = ROLE_ARN.exec(roleArn) ?? [];
  if (!accountId) {
    return undefined;
  }
  const { roles } = world.state(iamState, { accountId, region: 'global' });
  const role = lookup(roles, name);
  return role?.arn === roleArn ? role : undefined;
}

/** The caller that a session of a role is. */
export function sessionOf(role: IamRole, sessionName: string): Caller {
  const [, accountId] = ROLE_ARN.exec(role.arn) ?? [];
  return {
    accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/${role.name}/${sessionName}`,
    userId: `${role.id}:${sessionName}`,
    principalArn: role.arn,
  };
}

/** A service takes on a role that trusts it. Throws `AccessDenied` when the role does not, or does not exist. */
export function assumeServiceRole(
  world: World,
  options: { roleArn: string; service: string; sessionName: string },
): Caller {
  const { roleArn, service, sessionName } = options;
  const role = findRole(world, roleArn);
  const trust =
    role &&
    trustFor(
      parsePolicy(role.trustPolicy),
      'sts:AssumeRole',
      { kind: 'Service', service },
      new RequestContext({ 'sts:RoleSessionName': sessionName }),
    );
  if (!role || trust !== 'direct') {
    throw new AwsError(
      'AccessDenied',
      `${service} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
      { status: 403 },
    );
  }
  return sessionOf(role, sessionName);
}
