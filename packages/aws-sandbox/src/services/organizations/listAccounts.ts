import type {
  ListAccountsRequest,
  ListAccountsResponse,
} from '@aws-sdk/client-organizations';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';
import { accountView } from './views';

/** All accounts of the organization. */
export const listAccounts: Operation<
  ListAccountsRequest,
  ListAccountsResponse
> = {
  run(input, ctx) {
    const organization = asAdministrator(ctx);
    const { items, nextToken } = page(
      Object.values(organization.accounts),
      input,
    );
    return {
      Accounts: items.map(account => accountView(organization, account)),
      NextToken: nextToken,
    };
  },
};
