import type { DescribeOrganizationResponse } from '@aws-sdk/client-organizations';
import type { Operation } from '../../core/operation';
import { asMember } from './requireOrganization';
import { organizationView } from './views';

/** The organization that the caller is in; any of its accounts may ask. */
export const describeOrganization: Operation<
  object,
  DescribeOrganizationResponse
> = {
  run: (_, ctx) => ({ Organization: organizationView(asMember(ctx)) }),
};
