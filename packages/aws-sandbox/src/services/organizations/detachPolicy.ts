import type { DetachPolicyRequest } from '@aws-sdk/client-organizations';
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

/** Detaches a policy; every target keeps one at least. */
export const detachPolicy: Operation<
  Checked<DetachPolicyRequest, 'PolicyId' | 'TargetId'>,
  object
> = {
  run({ PolicyId, TargetId }, ctx) {
    const organization = asManagement(ctx);
    const { id } = policyById(organization, PolicyId);
    requireTarget(organization, TargetId);
    const attached = organization.attachments[TargetId] ?? [];
    if (!attached.includes(id)) {
      throw new AwsError(
        'PolicyNotAttachedException',
        `Policy ${id} is not attached to ${TargetId}.`,
      );
    }
    if (attached.length === 1) {
      throw constraintViolation(
        `You cannot detach the last service control policy from ${TargetId}.`,
      );
    }
    organization.attachments[TargetId] = attached.filter(other => other !== id);
    applyPolicies(ctx, organization);
    return {};
  },
};
