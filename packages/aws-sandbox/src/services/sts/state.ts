import type { Caller } from '../../core/Caller';
import { defineState } from '../../world/World';

/** Temporary credentials that STS gave out. */
export interface Session {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  /** ISO 8601 */
  expiration: string;
  caller: Caller;
}

export interface StsState {
  /** By access key id. */
  sessions: Record<string, Session>;
}

export const stsState = defineState<StsState>({
  name: 'sts',
  global: true,
  initial: () => ({ sessions: {} }),
});
