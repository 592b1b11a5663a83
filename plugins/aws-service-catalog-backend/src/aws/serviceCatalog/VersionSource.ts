import {
  type ProvisioningArtifactProperties,
  ProvisioningArtifactType,
} from '@aws-sdk/client-service-catalog';

/** A version to be. */
export interface NewVersion {
  name: string;
  description?: string;
  /** Type of its product: a version has the same. */
  productType: string;
  source: { templateUrl: string } | { stackArn: string };
  /** AWS holds the template against CloudFormation's rules. */
  validate: boolean;
}

const VERSION_TYPES: Record<string, ProvisioningArtifactType> = {
  EXTERNAL: ProvisioningArtifactType.EXTERNAL,
  TERRAFORM_CLOUD: ProvisioningArtifactType.TERRAFORM_CLOUD,
  TERRAFORM_OPEN_SOURCE: ProvisioningArtifactType.TERRAFORM_OPEN_SOURCE,
};

export function toArtifactProperties(
  version: NewVersion,
): ProvisioningArtifactProperties {
  const { source } = version;
  return {
    Name: version.name,
    Description: version.description,
    Type:
      VERSION_TYPES[version.productType] ??
      ProvisioningArtifactType.CLOUD_FORMATION_TEMPLATE,
    DisableTemplateValidation: !version.validate,
    Info:
      'templateUrl' in source
        ? { LoadTemplateFromURL: source.templateUrl }
        : { ImportFromPhysicalId: source.stackArn },
  };
}
