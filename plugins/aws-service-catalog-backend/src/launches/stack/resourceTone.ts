import type { Tone } from 'backstage-plugin-aws-service-catalog-common';

/** How a status of CloudFormation feels: `CREATE_COMPLETE` is good, `ROLLBACK_COMPLETE` is not. */
export function resourceTone(status: string): Tone {
  if (/FAILED$/.test(status)) {
    return 'error';
  }
  if (/ROLLBACK/.test(status)) {
    return 'warning';
  }
  if (/IN_PROGRESS$/.test(status)) {
    return 'running';
  }
  return /(COMPLETE|SKIPPED)$/.test(status) ? 'ok' : 'pending';
}
