import type { Caller } from '../core/Caller';

/** What the request itself says about time and place. */
export interface RequestPlace {
  now: Date;
  region: string;
  sourceIp?: string;
  userAgent?: string;
}

/** Tags of the principal, session tags included; `aws:PrincipalTag/<key>`. */
export type PrincipalTags = Record<string, string>;

const userName = (caller: Caller) =>
  caller.principalArn.includes(':user/')
    ? caller.principalArn.split('/').at(-1)
    : undefined;

function principalType(caller: Caller): string {
  if (caller.arn.includes(':assumed-role/')) {
    return 'AssumedRole';
  }
  return caller.arn.endsWith(':root') ? 'Account' : 'User';
}

const prefixed = (prefix: string, table: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(table).map(([key, value]) => [`${prefix}${key}`, value]),
  );

/**
 * The condition keys that every request carries. The sandbox is reached over plain HTTP on loopback and stands for a
 * service that is reached over TLS, so `aws:SecureTransport` is true.
 */
export function globalContext(
  caller: Caller,
  place: RequestPlace,
  principalTags: PrincipalTags,
): Record<string, string | string[] | undefined> {
  const calledVia = caller.calledVia ?? [];
  return {
    'aws:PrincipalArn': caller.principalArn,
    'aws:PrincipalAccount': caller.accountId,
    'aws:PrincipalType': principalType(caller),
    'aws:PrincipalIsAWSService': 'false',
    'aws:userid': caller.userId,
    'aws:username': userName(caller),
    'aws:SourceIdentity': caller.sourceIdentity,
    'aws:CalledVia': calledVia.length > 0 ? calledVia : undefined,
    'aws:CalledViaFirst': calledVia.at(0),
    'aws:CalledViaLast': calledVia.at(-1),
    'aws:ViaAWSService': String(calledVia.length > 0),
    'aws:CurrentTime': place.now.toISOString(),
    'aws:EpochTime': String(Math.floor(place.now.getTime() / 1000)),
    'aws:RequestedRegion': place.region,
    'aws:SecureTransport': 'true',
    'aws:SourceIp': calledVia.length > 0 ? undefined : place.sourceIp,
    'aws:UserAgent': place.userAgent,
    ...prefixed('aws:PrincipalTag/', {
      ...principalTags,
      ...caller.sessionTags,
    }),
  };
}
