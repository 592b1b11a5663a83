import type { ProvisionedProductStatus } from '@aws-sdk/client-service-catalog';

export type { ProvisionedProductStatus };

/** What a person asks of a provisioned product that exists. */
export type Change = 'update' | 'terminate' | 'plan' | 'properties' | 'action';

const ALLOWED: Record<Change, readonly ProvisionedProductStatus[]> = {
  update: ['AVAILABLE', 'TAINTED'],
  terminate: ['AVAILABLE', 'TAINTED', 'ERROR'],
  plan: ['AVAILABLE', 'TAINTED'],
  properties: ['AVAILABLE', 'TAINTED', 'ERROR'],
  action: ['AVAILABLE', 'TAINTED'],
};

/** Whether a provisioned product may be changed now: one operation at a time, and what failed to launch only ends. */
export function allowsChange(
  status: ProvisionedProductStatus,
  change: Change,
): boolean {
  return ALLOWED[change].includes(status);
}
