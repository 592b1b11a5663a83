import type { EnableAWSServiceAccessRequest } from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { requireServicePrincipal } from './servicePrincipal';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';

/** Lets a service act in all accounts of the organization; once more changes nothing. */
export const enableAwsServiceAccess: Operation<
  Checked<EnableAWSServiceAccessRequest, 'ServicePrincipal'>,
  object
> = {
  run({ ServicePrincipal }, ctx) {
    const { trustedServices } = asManagement(ctx);
    requireServicePrincipal(ServicePrincipal);
    trustedServices[ServicePrincipal] ??= ctx.now().getTime();
    return {};
  },
};
