import type {
  CreatePolicyRequest,
  CreatePolicyResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { AwsError } from '../../core/AwsError';
import {
  requireFreeName,
  requirePolicyContent,
} from './serviceControlPolicies';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';
import { policyView } from './views';

/** Makes a service control policy, attached to nothing yet. */
export const createPolicy: Operation<
  Checked<CreatePolicyRequest, 'Name' | 'Description' | 'Content' | 'Type'>,
  CreatePolicyResponse
> = {
  run({ Name, Description, Content, Type }, ctx) {
    const organization = asManagement(ctx);
    if (Type !== 'SERVICE_CONTROL_POLICY') {
      throw new AwsError(
        'PolicyTypeNotAvailableForOrganizationException',
        `Policies of type ${Type} are not available in the sandbox.`,
      );
    }
    requirePolicyContent(Content);
    requireFreeName(organization, Name);
    const policy = {
      id: `p-${ctx.randomId(8)}`,
      name: Name,
      description: Description,
      content: Content,
      awsManaged: false,
    };
    organization.policies[policy.id] = policy;
    return { Policy: policyView(organization, policy) };
  },
};
