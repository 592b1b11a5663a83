import type {
  DescribePolicyRequest,
  DescribePolicyResponse,
} from '@aws-sdk/client-organizations';
import type { Checked } from '../../core/Checked';
import { policyById } from './serviceControlPolicies';
import type { Operation } from '../../core/operation';
import { asAdministrator } from './requireOrganization';
import { policyView } from './views';

/** A policy with its text. */
export const describePolicy: Operation<
  Checked<DescribePolicyRequest, 'PolicyId'>,
  DescribePolicyResponse
> = {
  run({ PolicyId }, ctx) {
    const organization = asAdministrator(ctx);
    return {
      Policy: policyView(organization, policyById(organization, PolicyId)),
    };
  },
};
