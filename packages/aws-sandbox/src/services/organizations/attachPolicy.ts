import type { AttachPolicyRequest } from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { AwsError } from '../../core/AwsError';
import { constraintViolation } from './errors';
import {
  applyPolicies,
  policyById,
  requireTarget,
} from './serviceControlPolicies';
import type { Operation } from '../../core/operation';
import { asManagement } from './requireOrganization';

/** Policies that a root, unit or account may have. */
const MAX_ATTACHED = 5;

/** Attaches a policy to a root, unit or account; it limits every account below at once. */
export const attachPolicy: Operation<
  Checked<AttachPolicyRequest, 'PolicyId' | 'TargetId'>,
  object
> = {
  run({ PolicyId, TargetId }, ctx) {
    const organization = asManagement(ctx);
    const { id } = policyById(organization, PolicyId);
    requireTarget(organization, TargetId);
    const attached = (organization.attachments[TargetId] ??= []);
    if (attached.includes(id)) {
      throw new AwsError(
        'DuplicatePolicyAttachmentException',
        `Policy ${id} is already attached to ${TargetId}.`,
      );
    }
    if (attached.length >= MAX_ATTACHED) {
      throw constraintViolation(
        `You have exceeded the number of policies attached to ${TargetId}: at most ${MAX_ATTACHED}.`,
      );
    }
    attached.push(id);
    applyPolicies(ctx, organization);
    return {};
  },
};
