import type {
  ProvisioningArtifact,
  ProvisioningArtifactDetail,
  ProvisioningArtifactSummary,
} from '@aws-sdk/client-service-catalog';
import type { Version } from '../state';

/** A version as end users see it. */
export function versionForEndUser(version: Version): ProvisioningArtifact {
  return {
    Id: version.id,
    Name: version.name,
    Description: version.description,
    CreatedTime: new Date(version.createdAt),
    Guidance: version.guidance,
  };
}

/** A version among those of a product, as administrators see it. */
export function versionSummary(version: Version): ProvisioningArtifactSummary {
  return {
    Id: version.id,
    Name: version.name,
    Description: version.description,
    CreatedTime: new Date(version.createdAt),
    ProvisioningArtifactMetadata: {
      SourceProvisioningArtifactId: version.id,
    },
  };
}

/** A version by itself. */
export function versionDetail(version: Version): ProvisioningArtifactDetail {
  return {
    Id: version.id,
    Name: version.name,
    Description: version.description,
    Type: version.type,
    CreatedTime: new Date(version.createdAt),
    Active: version.active,
    Guidance: version.guidance,
  };
}
