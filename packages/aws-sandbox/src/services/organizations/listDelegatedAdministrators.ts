import type {
  ListDelegatedAdministratorsRequest,
  ListDelegatedAdministratorsResponse,
} from '@aws-sdk/client-organizations';
import type { Delegation, Organization } from './state';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';
import { accountView } from './views';

/** Accounts that administer services for the organization, of all services or of one; each account once. */
export const listDelegatedAdministrators: Operation<
  ListDelegatedAdministratorsRequest,
  ListDelegatedAdministratorsResponse
> = {
  run(input, ctx) {
    const organization = asAdministrator(ctx);
    const { items, nextToken } = page(
      firstDelegations(organization, input.ServicePrincipal),
      input,
    );
    return {
      DelegatedAdministrators: items.map(({ accountId, enabledAt }) => ({
        ...accountView(organization, organization.accounts[accountId]),
        DelegationEnabledDate: new Date(enabledAt),
      })),
      NextToken: nextToken,
    };
  },
};

function firstDelegations(
  { delegations }: Organization,
  wanted: string | undefined,
): Delegation[] {
  const byAccount = new Map<string, Delegation>();
  for (const delegation of delegations) {
    const fits = wanted === undefined || delegation.service === wanted;
    if (fits && !byAccount.has(delegation.accountId)) {
      byAccount.set(delegation.accountId, delegation);
    }
  }
  return [...byAccount.values()];
}
