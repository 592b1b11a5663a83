import type {
  UpdatePolicyRequest,
  UpdatePolicyResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import {
  applyPolicies,
  ownPolicy,
  requireFreeName,
  requirePolicyContent,
} from './serviceControlPolicies';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';
import { policyView } from './views';

/** Changes what is given of a policy; it holds at once wherever it is attached. */
export const updatePolicy: Operation<
  Checked<UpdatePolicyRequest, 'PolicyId'>,
  UpdatePolicyResponse
> = {
  run({ PolicyId, Name, Description, Content }, ctx) {
    const organization = asManagement(ctx);
    const policy = ownPolicy(organization, PolicyId);
    if (Content !== undefined) {
      requirePolicyContent(Content);
    }
    if (Name !== undefined) {
      requireFreeName(organization, Name, policy.id);
    }
    policy.name = Name ?? policy.name;
    policy.description = Description ?? policy.description;
    policy.content = Content ?? policy.content;
    applyPolicies(ctx, organization);
    return { Policy: policyView(organization, policy) };
  },
};
