import type {
  AssociateServiceActionWithProvisioningArtifactInput,
  AssociateServiceActionWithProvisioningArtifactOutput,
} from '@aws-sdk/client-service-catalog';
import type { Operation } from '../../core/operation';
import { accessToProduct } from './access/accessTo';
import { addLink } from './actions/links';
import type { Checked } from './requests/checked';

/** Puts a service action on a version of a product: whoever owns what was launched from it may run it. */
export const associateServiceActionWithProvisioningArtifact: Operation<
  Checked<
    AssociateServiceActionWithProvisioningArtifactInput,
    'ProductId' | 'ProvisioningArtifactId' | 'ServiceActionId'
  >,
  AssociateServiceActionWithProvisioningArtifactOutput
> = {
  access: ({ ProductId }, ctx) =>
    accessToProduct(
      ctx,
      'AssociateServiceActionWithProvisioningArtifact',
      ProductId,
    ),
  run(input, ctx) {
    addLink(ctx, input);
    return {};
  },
};
