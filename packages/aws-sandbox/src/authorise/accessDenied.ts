import { AwsError } from '../core/AwsError';
import type { Access, ServiceDefinition } from '../core/operation';
import type { Decision } from './evaluate';
import type { PolicyKind } from './policy';

const EXPLICIT: Record<PolicyKind, string> = {
  identity: 'an identity-based policy',
  'permissions-boundary': 'a permissions boundary',
  session: 'a session policy',
  scp: 'a service control policy',
  resource: 'a resource-based policy',
};

const IMPLICIT: Record<PolicyKind, string> = {
  identity: 'no identity-based policy',
  'permissions-boundary': 'no permissions boundary',
  session: 'no session policy',
  scp: 'no service control policy',
  resource: 'no resource-based policy',
};

/** Why a request was refused, in AWS's own words. */
export function denialMessage(
  callerArn: string,
  { action, resource }: Access,
  { outcome, by }: Decision,
): string {
  const reason =
    outcome === 'explicitDeny'
      ? `with an explicit deny in ${EXPLICIT[by]}`
      : `because ${IMPLICIT[by]} allows the ${action} action`;
  return `User: ${callerArn} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
}

/** The error with which services of this protocol refuse. */
export function accessDenied(
  protocol: ServiceDefinition['protocol'],
  message: string,
): AwsError {
  switch (protocol) {
    case 'awsJson':
      return new AwsError('AccessDeniedException', message);
    case 'restJson':
      return new AwsError('ForbiddenException', message, { status: 403 });
    case 'ec2Query':
      return new AwsError(
        'UnauthorizedOperation',
        `You are not authorized to perform this operation. ${message}`,
        { status: 403 },
      );
    default:
      return new AwsError('AccessDenied', message, { status: 403 });
  }
}
