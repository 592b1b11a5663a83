import type {
  DisassociateServiceActionFromProvisioningArtifactInput,
  DisassociateServiceActionFromProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { removeLink } from './actions/links';
import type { Checked } from './requests/checked';

/** Takes a service action off a version of a product. */
export const disassociateServiceActionFromProvisioningArtifact: Operation<
  Checked<
    DisassociateServiceActionFromProvisioningArtifactInput,
    'ProductId' | 'ProvisioningArtifactId' | 'ServiceActionId'
  >,
  DisassociateServiceActionFromProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(
      ctx,
      'DisassociateServiceActionFromProvisioningArtifact',
      ProductId,
    ),
  run(input, ctx) {
    removeLink(ctx, input);
    return {};
  },
};
