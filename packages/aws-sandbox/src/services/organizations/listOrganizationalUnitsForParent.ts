import type {
  ListOrganizationalUnitsForParentRequest,
  ListOrganizationalUnitsForParentResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { requireParent } from './tree';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';
import { unitView } from './views';

/** Units directly in a root or unit. */
export const listOrganizationalUnitsForParent: Operation<
  Checked<ListOrganizationalUnitsForParentRequest, 'ParentId'>,
  ListOrganizationalUnitsForParentResponse
> = {
  run(input, ctx) {
    const organization = asAdministrator(ctx);
    const { ParentId } = input;
    requireParent(organization, ParentId);
    const { items, nextToken } = page(
      Object.values(organization.units).filter(
        ({ parentId }) => parentId === ParentId,
      ),
      input,
    );
    return {
      OrganizationalUnits: items.map(unit => unitView(organization, unit)),
      NextToken: nextToken,
    };
  },
};
