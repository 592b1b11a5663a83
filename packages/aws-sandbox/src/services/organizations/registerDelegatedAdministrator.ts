import type { RegisterDelegatedAdministratorRequest } from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { AwsError } from '../../core/AwsError';
import { constraintViolation } from './errors';
import { requireServicePrincipal } from './servicePrincipal';
import { accountById } from './tree';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';

/** Delegated administrators that a service may have. */
const MAX_ADMINISTRATORS = 50;

/** Lets an account administer a trusted service for the organization. */
export const registerDelegatedAdministrator: Operation<
  Checked<
    RegisterDelegatedAdministratorRequest,
    'AccountId' | 'ServicePrincipal'
  >,
  object
> = {
  run({ AccountId, ServicePrincipal }, ctx) {
    const organization = asManagement(ctx);
    requireServicePrincipal(ServicePrincipal);
    const account = accountById(organization, AccountId);
    if (account.id === organization.managementAccountId) {
      throw constraintViolation(
        'You cannot register the management account as a delegated administrator.',
      );
    }
    if (!Object.hasOwn(organization.trustedServices, ServicePrincipal)) {
      throw constraintViolation(
        `Enable access of ${ServicePrincipal} to the organization first.`,
      );
    }
    const ofService = organization.delegations.filter(
      ({ service }) => service === ServicePrincipal,
    );
    if (ofService.some(({ accountId }) => accountId === AccountId)) {
      throw new AwsError(
        'AccountAlreadyRegisteredException',
        `Account ${AccountId} is already a delegated administrator for ${ServicePrincipal}.`,
      );
    }
    if (ofService.length >= MAX_ADMINISTRATORS) {
      throw constraintViolation(
        `A service has at most ${MAX_ADMINISTRATORS} delegated administrators.`,
      );
    }
    organization.delegations.push({
      id: ctx.randomId(13),
      accountId: AccountId,
      service: ServicePrincipal,
      enabledAt: ctx.now().getTime(),
    });
    return {};
  },
};
