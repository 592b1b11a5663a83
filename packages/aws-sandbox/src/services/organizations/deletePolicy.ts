import type { DeletePolicyRequest } from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { AwsError } from '../../core/AwsError';
import { ownPolicy } from './serviceControlPolicies';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';

/** Deletes a policy that is attached to nothing. */
export const deletePolicy: Operation<
  Checked<DeletePolicyRequest, 'PolicyId'>,
  object
> = {
  run({ PolicyId }, ctx) {
    const organization = asManagement(ctx);
    const { id } = ownPolicy(organization, PolicyId);
    const inUse = Object.values(organization.attachments).some(ids =>
      ids.includes(id),
    );
    if (inUse) {
      throw new AwsError(
        'PolicyInUseException',
        `Policy ${id} is attached to one or more entities. Detach it first.`,
      );
    }
    delete organization.policies[id];
    return {};
  },
};
