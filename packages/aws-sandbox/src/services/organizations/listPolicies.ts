import type {
  ListPoliciesRequest,
  ListPoliciesResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';
import { policySummary } from './views';

/** Policies of one type; the sandbox has service control policies only. */
export const listPolicies: Operation<
  Checked<ListPoliciesRequest, 'Filter'>,
  ListPoliciesResponse
> = {
  run(input, ctx) {
    const organization = asAdministrator(ctx);
    const { items, nextToken } = page(
      input.Filter === 'SERVICE_CONTROL_POLICY'
        ? Object.values(organization.policies)
        : [],
      input,
    );
    return {
      Policies: items.map(policy => policySummary(organization, policy)),
      NextToken: nextToken,
    };
  },
};
