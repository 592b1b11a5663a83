import type {
  ListParentsRequest,
  ListParentsResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { unknown } from './errors';
import { parentOf } from './tree';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';

/** The root or unit that directly holds an account or a unit. */
export const listParents: Operation<
  Checked<ListParentsRequest, 'ChildId'>,
  ListParentsResponse
> = {
  run(input, ctx) {
    const organization = asAdministrator(ctx);
    const parentId = parentOf(organization, input.ChildId);
    if (parentId === undefined) {
      throw unknown('Child', input.ChildId);
    }
    const { items, nextToken } = page([parentId], input);
    return {
      Parents: items.map(id => ({
        Id: id,
        Type: id === organization.rootId ? 'ROOT' : 'ORGANIZATIONAL_UNIT',
      })),
      NextToken: nextToken,
    };
  },
};
