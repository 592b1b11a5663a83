import type { DisableAWSServiceAccessRequest } from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { constraintViolation } from './errors';
import { requireServicePrincipal } from './servicePrincipal';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';

/** Takes access to the organization from a service that no account administers for it any more. */
export const disableAwsServiceAccess: Operation<
  Checked<DisableAWSServiceAccessRequest, 'ServicePrincipal'>,
  object
> = {
  run({ ServicePrincipal }, ctx) {
    const { trustedServices, delegations } = asManagement(ctx);
    requireServicePrincipal(ServicePrincipal);
    if (delegations.some(({ service }) => service === ServicePrincipal)) {
      throw constraintViolation(
        `Deregister the delegated administrators of ${ServicePrincipal} first.`,
      );
    }
    delete trustedServices[ServicePrincipal];
    return {};
  },
};
