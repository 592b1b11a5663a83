import type {
  UpdateProvisioningArtifactInput,
  UpdateProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import type { Checked } from './requests/checked';
import { productById } from './products/chooseProduct';
import { chooseVersion } from './products/chooseVersion';
import { invalidParameters } from './requests/errors';
import { serviceCatalogState } from './state';
import { versionDetail } from './products/versionView';

/** Renames a version, hides or shows it, or advises against it. The template cannot be changed. */
export const updateProvisioningArtifact: Operation<
  Checked<
    UpdateProvisioningArtifactInput,
    'ProductId' | 'ProvisioningArtifactId'
  >,
  UpdateProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(ctx, 'UpdateProvisioningArtifact', ProductId),
  run(input, ctx) {
    const { versions } = productById(
      ctx.state(serviceCatalogState),
      input.ProductId,
    );
    const version = chooseVersion(versions, {
      ProvisioningArtifactId: input.ProvisioningArtifactId,
    });
    if (/\s/.test(input.Name ?? '')) {
      throw invalidParameters(
        'Provisioning artifact name must not hold spaces.',
      );
    }
    version.name = input.Name ?? version.name;
    version.description = input.Description ?? version.description;
    version.active = input.Active ?? version.active;
    version.guidance = input.Guidance ?? version.guidance;
    return {
      ProvisioningArtifactDetail: versionDetail(version),
      Info: version.info,
      Status: 'AVAILABLE',
    };
  },
};
