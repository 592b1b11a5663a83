import type {
  ListAccountsForParentRequest,
  ListAccountsForParentResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { requireParent } from './tree';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';
import { accountView } from './views';

/** Accounts directly in a root or unit; those of units below are not among them. */
export const listAccountsForParent: Operation<
  Checked<ListAccountsForParentRequest, 'ParentId'>,
  ListAccountsForParentResponse
> = {
  run(input, ctx) {
    const organization = asAdministrator(ctx);
    const { ParentId } = input;
    requireParent(organization, ParentId);
    const { items, nextToken } = page(
      Object.values(organization.accounts).filter(
        ({ parentId }) => parentId === ParentId,
      ),
      input,
    );
    return {
      Accounts: items.map(account => accountView(organization, account)),
      NextToken: nextToken,
    };
  },
};
