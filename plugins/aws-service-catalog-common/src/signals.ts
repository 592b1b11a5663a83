import type { LaunchState } from './types';

/**
 * Signal channel that says that a launch has moved on; a hint to read it again.
 * @public
 */
export const LAUNCH_SIGNAL_CHANNEL = 'aws-service-catalog:launch';

/**
 * Message on `LAUNCH_SIGNAL_CHANNEL`.
 * @public
 */
export type LaunchSignal = {
  launchId: string;
  /** Team id. */
  team: string;
  state: LaunchState;
};
