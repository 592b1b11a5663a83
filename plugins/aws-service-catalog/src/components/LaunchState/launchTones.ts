import type {
  LaunchState,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';

/** How serious a state of a launch is. */
export const LAUNCH_TONES: Record<LaunchState, Tone> = {
  requested: 'pending',
  'awaiting-approval': 'pending',
  submitting: 'running',
  'in-progress': 'running',
  succeeded: 'ok',
  failed: 'error',
  interrupted: 'warning',
};
