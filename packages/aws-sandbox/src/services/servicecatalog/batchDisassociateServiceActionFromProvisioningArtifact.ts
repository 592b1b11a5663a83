import type {
  BatchDisassociateServiceActionFromProvisioningArtifactInput,
  BatchDisassociateServiceActionFromProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { changeEach } from './actions/batch';
import { removeLink } from './actions/links';
import type { Checked } from './requests/checked';

/** Takes service actions off versions, each for itself. */
export const batchDisassociateServiceActionFromProvisioningArtifact: Operation<
  Checked<
    BatchDisassociateServiceActionFromProvisioningArtifactInput,
    'ServiceActionAssociations'
  >,
  BatchDisassociateServiceActionFromProvisioningArtifactOutput
> = {
  run: ({ ServiceActionAssociations }, ctx) => ({
    FailedServiceActionAssociations: changeEach(
      ServiceActionAssociations,
      association => removeLink(ctx, association),
    ),
  }),
};
