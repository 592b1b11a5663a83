import type {
  ListChildrenRequest,
  ListChildrenResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { requireParent } from './tree';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';

/** Ids of the accounts or of the units directly in a root or unit. */
export const listChildren: Operation<
  Checked<ListChildrenRequest, 'ParentId' | 'ChildType'>,
  ListChildrenResponse
> = {
  run(input, ctx) {
    const { ParentId, ChildType } = input;
    const organization = asAdministrator(ctx);
    requireParent(organization, ParentId);
    const { items, nextToken } = page(
      Object.values(
        ChildType === 'ACCOUNT' ? organization.accounts : organization.units,
      ).filter(({ parentId }) => parentId === ParentId),
      input,
    );
    return {
      Children: items.map(({ id }) => ({ Id: id, Type: ChildType })),
      NextToken: nextToken,
    };
  },
};
