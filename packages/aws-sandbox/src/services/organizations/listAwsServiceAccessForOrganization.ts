import type {
  ListAWSServiceAccessForOrganizationRequest,
  ListAWSServiceAccessForOrganizationResponse,
} from '@aws-sdk/client-organizations';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';

/** Services that may act in all accounts of the organization. */
export const listAwsServiceAccessForOrganization: Operation<
  ListAWSServiceAccessForOrganizationRequest,
  ListAWSServiceAccessForOrganizationResponse
> = {
  run(input, ctx) {
    const { items, nextToken } = page(
      Object.entries(asAdministrator(ctx).trustedServices),
      input,
    );
    return {
      EnabledServicePrincipals: items.map(([ServicePrincipal, enabledAt]) => ({
        ServicePrincipal,
        DateEnabled: new Date(enabledAt),
      })),
      NextToken: nextToken,
    };
  },
};
