import type { DeregisterDelegatedAdministratorRequest } from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { AwsError } from '../../core/AwsError';
import { requireServicePrincipal } from './servicePrincipal';
import { accountById } from './tree';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';

/** Ends the right of an account to administer a service for the organization. */
export const deregisterDelegatedAdministrator: Operation<
  Checked<
    DeregisterDelegatedAdministratorRequest,
    'AccountId' | 'ServicePrincipal'
  >,
  object
> = {
  run({ AccountId, ServicePrincipal }, ctx) {
    const organization = asManagement(ctx);
    requireServicePrincipal(ServicePrincipal);
    accountById(organization, AccountId);
    const { delegations } = organization;
    const index = delegations.findIndex(
      ({ accountId, service }) =>
        accountId === AccountId && service === ServicePrincipal,
    );
    if (index < 0) {
      throw new AwsError(
        'AccountNotRegisteredException',
        `Account ${AccountId} is not a delegated administrator for ${ServicePrincipal}.`,
      );
    }
    delegations.splice(index, 1);
    return {};
  },
};
