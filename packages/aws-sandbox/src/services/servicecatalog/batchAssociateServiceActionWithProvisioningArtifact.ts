import type {
  BatchAssociateServiceActionWithProvisioningArtifactInput,
  BatchAssociateServiceActionWithProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { changeEach } from './actions/batch';
import { addLink } from './actions/links';
import type { Checked } from './requests/checked';

/** Puts service actions on versions, each for itself. */
export const batchAssociateServiceActionWithProvisioningArtifact: Operation<
  Checked<
    BatchAssociateServiceActionWithProvisioningArtifactInput,
    'ServiceActionAssociations'
  >,
  BatchAssociateServiceActionWithProvisioningArtifactOutput
> = {
  run: ({ ServiceActionAssociations }, ctx) => ({
    FailedServiceActionAssociations: changeEach(
      ServiceActionAssociations,
      association => addLink(ctx, association),
    ),
  }),
};
