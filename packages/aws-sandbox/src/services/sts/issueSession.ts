import type { Caller } from '../../core/Caller';
import type { World } from '../../world/World';
import { stsState, type Session } from './state';

const MOST_KEPT = 20_000;
/** Expired sessions are kept this long, so that their holder hears that they expired. */
const KEPT_AFTER_EXPIRY = 24 * 3600 * 1000;

/** Makes temporary credentials for a caller, good for so many seconds of sandbox time. */
export function issueSession(
  world: World,
  caller: Caller,
  seconds: number,
): Session {
  const { sessions } = world.state(stsState, {
    accountId: caller.accountId,
    region: 'global',
  });
  const now = world.clock.now().getTime();
  if (Object.keys(sessions).length >= MOST_KEPT) {
    for (const [id, { expiration }] of Object.entries(sessions)) {
      if (Date.parse(expiration) < now - KEPT_AFTER_EXPIRY) {
        delete sessions[id];
      }
    }
  }
  const session: Session = {
    accessKeyId: `ASIA${world.ids.random(16).toUpperCase()}`,
    secretAccessKey: world.ids.random(40),
    sessionToken: `FwoGZXIvYXdzE${world.ids.random(200)}`,
    expiration: new Date(now + seconds * 1000).toISOString(),
    caller,
  };
  sessions[session.accessKeyId] = session;
  return session;
}
