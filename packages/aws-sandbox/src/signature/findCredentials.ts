import type { Caller } from '../core/Caller';
import { lookup } from '../core/lookup';
import { iamState } from '../services/iam/state';
import { stsState } from '../services/sts/state';
import type { World } from '../world/World';

/** A key pair that the world knows, with who it stands for. */
export interface KnownCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  /** Sessions only. */
  expiration?: Date;
  caller: Caller;
}

/** Looks an access key id up: a user's active key, or a session. */
export function findCredentials(
  world: World,
  accessKeyId: string,
): KnownCredentials | undefined {
  for (const accountId of world.accountIds()) {
    const at = { accountId, region: 'global' };
    const session = lookup(world.state(stsState, at).sessions, accessKeyId);
    if (session) {
      return { ...session, expiration: new Date(session.expiration) };
    }
    const iam = world.state(iamState, at);
    const key = lookup(iam.accessKeys, accessKeyId);
    const user = key && lookup(iam.users, key.userName);
    if (user && key.active) {
      return {
        accessKeyId,
        secretAccessKey: key.secret,
        caller: {
          accountId,
          arn: user.arn,
          userId: user.id,
          principalArn: user.arn,
        },
      };
    }
  }
  return undefined;
}
