import type {
  ListPoliciesForTargetRequest,
  ListPoliciesForTargetResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { attachedTo, requireTarget } from './serviceControlPolicies';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { asAdministrator } from './requireOrganization';
import { policySummary } from './views';

/** Policies attached directly to a root, unit or account; what it inherits is not among them. */
export const listPoliciesForTarget: Operation<
  Checked<ListPoliciesForTargetRequest, 'TargetId' | 'Filter'>,
  ListPoliciesForTargetResponse
> = {
  run(input, ctx) {
    const organization = asAdministrator(ctx);
    requireTarget(organization, input.TargetId);
    const { items, nextToken } = page(
      input.Filter === 'SERVICE_CONTROL_POLICY'
        ? attachedTo(organization, input.TargetId)
        : [],
      input,
    );
    return {
      Policies: items.map(policy => policySummary(organization, policy)),
      NextToken: nextToken,
    };
  },
};
