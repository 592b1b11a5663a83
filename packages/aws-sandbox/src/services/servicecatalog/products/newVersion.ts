import type {
  ProductType,
  ProvisioningArtifactProperties,
  ProvisioningArtifactType,
} from '@aws-sdk/client-service-catalog';
import type { Ctx } from '../../../core/operation';
import { invalidParameters } from '../requests/errors';
import { newId } from '../requests/ids';
import { serviceCatalogState, type Version } from '../state';
import { keepTemplate, readTemplate, type TemplateSource } from './templates';

/** What a request says of a new version, checked, and its template. */
export interface VersionDraft {
  name: string;
  description: string;
  type: ProvisioningArtifactType;
  template: TemplateSource;
}

/**
 * Checks a new version and reads its template, before anything is changed.
 *
 * @throws InvalidParametersException
 */
export async function draftVersion(
  ctx: Ctx,
  productType: ProductType,
  properties: ProvisioningArtifactProperties,
): Promise<VersionDraft> {
  const type = properties.Type ?? typeOfVersions(productType);
  const { Name: name = '' } = properties;
  if (/\s/.test(name)) {
    throw invalidParameters('Provisioning artifact name must not hold spaces.');
  }
  if (type !== typeOfVersions(productType)) {
    throw invalidParameters(
      `A product of type ${productType} cannot have a provisioning artifact of type ${type}.`,
    );
  }
  const unchecked =
    type !== 'CLOUD_FORMATION_TEMPLATE' ||
    (properties.DisableTemplateValidation ?? false);
  return {
    name,
    description: properties.Description ?? '',
    type,
    template: await readTemplate(ctx, properties.Info, unchecked),
  };
}

/** A version from its draft, active and without guidance against it. */
export function makeVersion(ctx: Ctx, draft: VersionDraft): Version {
  return {
    id: newId(ctx, 'pa'),
    name: draft.name,
    description: draft.description,
    type: draft.type,
    createdAt: ctx.now().getTime(),
    active: true,
    guidance: 'DEFAULT',
    info: draft.template.info,
    templateId: keepTemplate(
      ctx.state(serviceCatalogState),
      draft.template.text,
    ),
  };
}

function typeOfVersions(productType: ProductType): ProvisioningArtifactType {
  return productType === 'MARKETPLACE' ? 'MARKETPLACE_AMI' : productType;
}
