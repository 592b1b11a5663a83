import type { ProvisioningArtifactDetail } from '@aws-sdk/client-service-catalog';
import { answered } from './answered';

/** A version (provisioning artifact) as those who curate it see it. */
export interface AdminVersionView {
  id: string;
  name: string;
  description?: string;
  /** e.g. `CLOUD_FORMATION_TEMPLATE` or `MARKETPLACE_AMI` */
  type: string;
  /** ISO 8601 */
  createdAt?: string;
  active: boolean;
  /** Guidance `DEPRECATED`. */
  deprecated: boolean;
}

export function toAdminVersionView(
  detail: ProvisioningArtifactDetail | undefined,
): AdminVersionView {
  const version = answered(detail, 'ProvisioningArtifactDetail');
  const id = answered(version.Id, 'Id');
  return {
    id,
    name: version.Name ?? id,
    description: version.Description || undefined,
    type: version.Type ?? 'UNKNOWN',
    createdAt: version.CreatedTime?.toISOString(),
    // AWS leaves both out of the answer that creates a version.
    active: version.Active ?? true,
    deprecated: version.Guidance === 'DEPRECATED',
  };
}
