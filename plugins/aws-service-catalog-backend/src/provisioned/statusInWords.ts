import type {
  LaunchOperation,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';

/** A status for people. */
export interface StatusInWords {
  tone: Tone;
  statusInWords: string;
}

const STATUS: Record<string, StatusInWords> = {
  AVAILABLE: { tone: 'ok', statusInWords: 'Ready' },
  UNDER_CHANGE: { tone: 'running', statusInWords: 'Changing' },
  PLAN_IN_PROGRESS: { tone: 'pending', statusInWords: 'Being planned' },
  // AWS calls it stable; it is not what was asked for, and that is what matters to people.
  TAINTED: {
    tone: 'warning',
    statusInWords: 'Runs, but the last change failed',
  },
  ERROR: { tone: 'error', statusInWords: 'Failed, does not run' },
};

const UNDER_WAY: Record<LaunchOperation, string> = {
  provision: 'Launching',
  update: 'Updating',
  terminate: 'Terminating',
  import: 'Being taken in',
  'hand-over': 'Being handed over',
  'service-action': 'Running an action',
};

/**
 * Status of a provisioned product in words.
 *
 * @param operation - what the portal knows to be under way on it
 */
export function statusInWords(
  status: string,
  operation?: LaunchOperation,
): StatusInWords {
  if (operation) {
    return { tone: 'running', statusInWords: UNDER_WAY[operation] };
  }
  return STATUS[status] ?? { tone: 'pending', statusInWords: status };
}
