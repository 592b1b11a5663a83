import { findRole, sessionOf } from '../core/assumeServiceRole';
import type { Caller } from '../core/Caller';
import { addAccessKey } from '../services/iam/accessKeys';
import { iamState } from '../services/iam/state';
import { issueSession } from '../services/sts/issueSession';
import { lookup } from '../core/lookup';
import type { MemoryWorld } from '../world/MemoryWorld';

/** Credentials as SDKs take them. @public */
export interface PrincipalCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  /** Sessions only. */
  sessionToken?: string;
}

/** Nobody of that name is in the world. */
export class UnknownPrincipal extends Error {
  constructor(principal: string, personas: string[]) {
    const known =
      personas.length > 0 ? `; personas are ${personas.join(', ')}` : '';
    super(
      `${principal} is no persona of the story and no ARN of a user or role in it${known}`,
    );
    this.name = 'UnknownPrincipal';
  }
}

const TWELVE_HOURS = 12 * 3600;
const SESSION_NAME = 'sandbox';

function userCredentials(
  world: MemoryWorld,
  userArn: string,
): PrincipalCredentials | undefined {
  const accountId = userArn.split(':')[4];
  const iam = world.state(iamState, { accountId, region: 'global' });
  const user = Object.values(iam.users).find(({ arn }) => arn === userArn);
  if (!user) {
    return undefined;
  }
  const key =
    Object.values(iam.accessKeys).find(
      ({ userName, active }) => userName === user.name && active,
    ) ?? addAccessKey(world, iam, user.name);
  return { accessKeyId: key.id, secretAccessKey: key.secret };
}

function sessionCredentials(
  world: MemoryWorld,
  caller: Caller,
): PrincipalCredentials {
  const { accessKeyId, secretAccessKey, sessionToken } = issueSession(
    world,
    caller,
    TWELVE_HOURS,
  );
  return { accessKeyId, secretAccessKey, sessionToken };
}

/**
 * Credentials of someone in the world, trust policies aside: a persona id, the ARN of an IAM user, or the ARN of a role
 * (a session of it). Throws UnknownPrincipal.
 */
export function credentialsFor(
  world: MemoryWorld,
  principal: string,
  sessionName?: string,
): PrincipalCredentials {
  const persona = lookup(world.personas, principal);
  const arn = persona?.principal ?? principal;
  const name = sessionName ?? persona?.sessionName ?? SESSION_NAME;
  const role = findRole(world, arn);
  if (role) {
    return sessionCredentials(world, sessionOf(role, name));
  }
  const credentials = /^arn:aws:iam::\d{12}:user\//.test(arn)
    ? userCredentials(world, arn)
    : undefined;
  if (!credentials) {
    throw new UnknownPrincipal(principal, Object.keys(world.personas));
  }
  return credentials;
}
