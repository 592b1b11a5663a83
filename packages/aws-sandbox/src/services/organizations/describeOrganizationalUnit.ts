import type {
  DescribeOrganizationalUnitRequest,
  DescribeOrganizationalUnitResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { lookup } from '../../core/lookup';
import { unknown } from './errors';
import type { Operation } from '../../core/operation';
import { asAdministrator } from './requireOrganization';
import { unitView } from './views';

/** One organizational unit. */
export const describeOrganizationalUnit: Operation<
  Checked<DescribeOrganizationalUnitRequest, 'OrganizationalUnitId'>,
  DescribeOrganizationalUnitResponse
> = {
  run({ OrganizationalUnitId: id }, ctx) {
    const organization = asAdministrator(ctx);
    const unit = lookup(organization.units, id);
    if (!unit) {
      throw unknown('OrganizationalUnit', id);
    }
    return { OrganizationalUnit: unitView(organization, unit) };
  },
};
